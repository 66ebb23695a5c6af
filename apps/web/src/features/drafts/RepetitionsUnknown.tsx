import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';

interface RepetitionsUnknownProps {
  error: unknown;
  retry: () => void;
}

/** Says that nobody has looked whether drafts say a task again: without it, an empty card would mean that none does. */
export const RepetitionsUnknown = ({ error, retry }: RepetitionsUnknownProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('drafts.repetitions.unknown', { why: wordsOf(error) })}
      action={
        <Button size="small" onClick={retry}>
          {t('shell.retry')}
        </Button>
      }
    />
  );
};
