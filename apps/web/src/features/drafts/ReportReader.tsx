import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { PageSkeleton } from '../../ui/PageSkeleton';
import type { Mark } from '../../ui/segments';
import { useReport, type ReportDetail } from '../reports/report';
import { WithdrawnNotice } from '../reports/WithdrawnNotice';
import { DeskHead } from './DeskHead';
import { spanOfHash } from './desk-rows';
import { ReportText } from './ReportText';
import './review.css';

const NO_DRAFTS = [] as const;

/** The report in the address for whoever reads reports and no drafts: its text, at the sentence that the address names. */
export const ReportReader = () => {
  const { t } = useTranslation();
  const { reportId = '' } = useParams();
  const { data: report, error, refetch } = useReport(reportId);
  if (error && !report) return <Failure error={error} retry={() => void refetch()} />;
  if (!report) return <PageSkeleton />;
  return (
    <>
      <title>{`${report.title} · ${t('shell.productLong')}`}</title>
      <div className="desk desk-reader">
        <DeskHead report={report} drafts={NO_DRAFTS} />
        <WithdrawnNotice withdrawn={report.withdrawn} />
        <section className="desk-pane desk-source" aria-label={t('drafts.source')}>
          {/* What scrolls can be reached and scrolled by keyboard. */}
          <div className="source-scroll" tabIndex={0} role="group" aria-label={t('drafts.source')} data-scrolled>
            <ReadText report={report} />
          </div>
        </section>
      </div>
    </>
  );
};

const ReadText = ({ report }: { report: ReportDetail }) => {
  const { t } = useTranslation();
  const { hash, key } = useLocation();
  const { marks, reveal } = useMemo(() => {
    const span = spanOfHash(hash);
    const asked: Mark[] = span ? [{ ...span, of: key, kind: 'task', label: t('drafts.kinds.task') }] : [];
    return { marks: asked, reveal: span && { ...span, turn: 1 } };
  }, [hash, key, t]);
  return <ReportText report={report} marks={marks} focus={key} reveal={reveal} />;
};
