import { useTranslation } from 'react-i18next';
import { DownloadLink } from '../../app/DownloadLink';
import { may, useAccount } from '../../app/session';
import { zh } from '../../app/words/zh';
import { isKnownEncoding } from './encoding';
import type { ReportDetail } from './report';

/** Which file a report was read from, of what kind, and the way to have it back as it was handed in. */
export const ReportFile = ({ report }: { report: ReportDetail }) => {
  const { t } = useTranslation();
  const mayHave = may(useAccount(), 'report.original');
  const { id, fileName, format, encoding } = report;
  return (
    <>
      {fileName && <span>{fileName}</span>}
      {format !== 'text' && <span>{t(`reports.formats.${format}`)}</span>}
      {encoding !== null && (
        <span>{isKnownEncoding(encoding) ? t(`reports.encodings.${encoding}`) : encoding.toUpperCase()}</span>
      )}
      {mayHave && <DownloadLink href={`/api/v1/reports/${id}/original`}>{t('reports.original')}</DownloadLink>}
    </>
  );
};

type KnownWarning = keyof typeof zh.reports.warnings;
const isKnown = (code: string): code is KnownWarning => code in zh.reports.warnings;

/** What a person should know of how the file was read: what was left out, say. */
export const ReadingWarnings = ({ warnings }: Pick<ReportDetail, 'warnings'>) => {
  const { t, i18n } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <ul className="reading-warnings" aria-label={t('reports.readingWarnings')}>
      {warnings.map(({ code, message }) => (
        <li key={code}>
          {i18n.language === 'zh-CN' ? message : isKnown(code) ? t(`reports.warnings.${code}`) : message}
        </li>
      ))}
    </ul>
  );
};
