import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../../app/http';
import { useProblemWords } from '../../app/problem-words';
import { formatDay, formatInstant } from '../../ui/dates';
import { useReport } from './report';

interface ImportProblemProps {
  error: unknown;
  missing: 'empty' | 'noFile' | 'tooLarge' | undefined;
  /** Imports it although a report with the same text stands. */
  onAnyway: () => void;
}

/** Why a report was not imported, in one sentence; for one that is there already, the way to it. */
export const ImportProblem = ({ error, missing, onAnyway }: ImportProblemProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  if (missing) return <Alert type="warning" showIcon role="alert" title={t(`reports.import.${missing}`)} />;
  if (!error) return null;
  if (error instanceof Problem && error.code === 'report/same_text')
    return <SameText problem={error} onAnyway={onAnyway} />;
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

const SameText = ({ problem, onAnyway }: { problem: Problem } & Pick<ImportProblemProps, 'onAnyway'>) => {
  const { t, i18n } = useTranslation();
  const day = problem.text('reportDate');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('reports.import.sameText')}
      description={
        <div className="same-text">
          <Link to={`/reports/${problem.text('reportId') ?? ''}`}>
            {problem.text('reportTitle')}
            {day && ` (${formatDay(day, i18n.language)})`}
          </Link>
          <span>{t('reports.import.sameTextHint')}</span>
          <Button onClick={onAnyway}>{t('reports.import.importAnyway')}</Button>
        </div>
      }
    />
  );
};
