import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../../app/http';
import { useProblemWords } from '../../app/problem-words';
import { formatInstant } from '../../ui/dates';
import { useReport } from './report';

interface ImportProblemProps {
  error: unknown;
  missing: 'empty' | 'noFile' | undefined;
}

/** Why a report was not imported, in one sentence; for one that is there already, the way to it. */
export const ImportProblem = ({ error, missing }: ImportProblemProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  if (missing) return <Alert type="warning" showIcon role="alert" title={t(`reports.import.${missing}`)} />;
  if (!error) return null;
  const existing =
    error instanceof Problem && error.code === 'report/already_imported' ? error.text('reportId') : undefined;
  if (existing) return <AlreadyImported reportId={existing} />;
  return <Alert type="error" showIcon role="alert" title={wordsOf(error)} />;
};

const AlreadyImported = ({ reportId }: { reportId: string }) => {
  const { t, i18n } = useTranslation();
  const { data } = useReport(reportId);
  return (
    <Alert
      type="info"
      showIcon
      role="alert"
      title={
        <>
          {data
            ? t('reports.import.alreadyImported', { at: formatInstant(data.importedAt, i18n.language) })
            : t('reports.import.alreadyImportedPlain')}
          {i18n.language === 'zh-CN' ? '，' : '. '}
          <Link to={`/reports/${reportId}`}>{t('reports.import.open')}</Link>
        </>
      }
    />
  );
};
