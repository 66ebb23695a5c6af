import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { useReport } from '../reports/report';
import { draftsOf } from './desk-rows';
import { useDrafts } from './draft';
import { ReviewDesk } from './ReviewDesk';

/** The review desk of the report in the address. */
export const ReviewPage = () => {
  const { t } = useTranslation();
  const { reportId = '' } = useParams();
  const report = useReport(reportId);
  const drafts = useDrafts(reportId);
  const known = useMemo(() => draftsOf(report.data, drafts.data), [report.data, drafts.data]);
  const error = report.error ?? drafts.error;
  if (error && !(report.data && drafts.data)) {
    return (
      <Failure
        error={error}
        retry={() => {
          void report.refetch();
          void drafts.refetch();
        }}
      />
    );
  }
  if (!report.data || !known) return <PageSkeleton />;
  return (
    <>
      <title>{`${report.data.title} · ${t('shell.productLong')}`}</title>
      <ReviewDesk key={reportId} report={report.data} drafts={known} />
    </>
  );
};
