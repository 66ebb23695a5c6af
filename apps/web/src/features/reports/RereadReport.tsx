import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useAccount } from '../../app/session';
import type { ReportDetail } from './report';
import { RereadDialog } from './RereadDialog';

const useMayReread = ({ withdrawn }: ReportDetail): boolean => may(useAccount(), 'report.reread') && !withdrawn;

/** 重新识别: reads the report again by the rules of today, after a look at what that would change. */
export const RereadReport = ({ report }: { report: ReportDetail }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!useMayReread(report)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('reports.reread.act')}</Button>
      {open && <RereadDialog report={report} onClose={() => setOpen(false)} />}
    </>
  );
};

/** Says that older rules have read the report, and offers to have it read again. */
export const OutdatedNotice = ({ report }: { report: ReportDetail }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const mayReread = useMayReread(report);
  const outdated = report.reading.outdated && mayReread;
  return (
    <>
      {outdated && (
        <Alert
          className="withdrawn-notice"
          type="info"
          showIcon
          title={t('reports.reread.outdated')}
          action={
            <Button size="small" onClick={() => setOpen(true)}>
              {t('reports.reread.look')}
            </Button>
          }
        />
      )}
      {open && <RereadDialog report={report} onClose={() => setOpen(false)} />}
    </>
  );
};
