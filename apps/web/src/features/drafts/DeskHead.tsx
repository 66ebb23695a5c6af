import { ArrowLeftOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, formatInstant } from '../../ui/dates';
import type { ReportDetail } from '../reports/report';
import { ReadingWarnings, ReportFile } from '../reports/ReportFile';
import { RereadReport } from '../reports/RereadReport';
import { WithdrawReport } from '../reports/WithdrawReport';
import { isOpen } from './desk-rows';
import type { Draft } from './draft';

const HASH_SHOWN = 8;

interface DeskHeadProps {
  report: ReportDetail;
  drafts: readonly Draft[];
}

/** Which report it is, where it came from, and how far the review has come. */
export const DeskHead = ({ report, drafts }: DeskHeadProps) => {
  const { t, i18n } = useTranslation();
  const { title, date, dateSource, sha256, importedBy, importedAt } = report;
  return (
    <header className="desk-head">
      <Link to="/reports" className="desk-back" aria-label={t('reports.list.title')}>
        <ArrowLeftOutlined />
      </Link>
      <div className="desk-title">
        <h1>{title}</h1>
        <p>
          {/* Without a day nothing can be counted from it: the person can withdraw the report and give the day. */}
          <span className={dateSource === 'unknown' ? 'tag tag-amber' : undefined}>
            {date ? formatDay(date, i18n.language) : ''} {t(`reports.dateSource.${dateSource}`)}
          </span>
          <ReportFile report={report} />
          <span title={sha256}>SHA-256 {sha256.slice(0, HASH_SHOWN)}</span>
          <span>
            {importedBy.name} {formatInstant(importedAt, i18n.language)}
          </span>
        </p>
        <ReadingWarnings warnings={report.warnings} />
      </div>
      {!report.withdrawn && <DeskProgress drafts={drafts} />}
      <RereadReport report={report} />
      <WithdrawReport
        report={report}
        taken={drafts.filter(({ state }) => state === 'accepted' || state === 'repeated').length}
      />
    </header>
  );
};

const DeskProgress = ({ drafts }: { drafts: readonly Draft[] }) => {
  const { t } = useTranslation();
  const total = drafts.length;
  const done = total - drafts.filter(isOpen).length;
  if (total === 0) return null;
  const words = t('drafts.progress', { done, total });
  return (
    <div className="desk-progress">
      <span>{words}</span>
      <progress value={done} max={total} aria-label={words} />
    </div>
  );
};
