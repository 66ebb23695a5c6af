import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../ui/dates';
import type { ReportDetail } from './report';
import { useReadings } from './rereading';

/** Every reading of the report: when, by whom, with which day, by which rules, and what became of the drafts. */
export const ReadingHistory = ({ report }: { report: ReportDetail }) => {
  const { t, i18n } = useTranslation();
  const { data } = useReadings(report);
  if (!data) return null;
  return (
    <details className="reading-history">
      <summary>{t('reports.reread.history', { count: data.items.length })}</summary>
      <ol reversed>
        {data.items.map(({ index, at, by, date, rules, added, changed, gone, kept }) => (
          <li key={index} value={index}>
            {by.name} {formatInstant(at, i18n.language)} ·{' '}
            {date ? formatDay(date, i18n.language) : t('reports.reread.noDay')} ·{' '}
            {rules ? t('reports.reread.rules', { version: rules }) : t('reports.reread.rulesUnknown')} ·{' '}
            {t('reports.reread.counts', { added, changed, gone, kept })}
          </li>
        ))}
      </ol>
    </details>
  );
};
