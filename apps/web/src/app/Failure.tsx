import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/Notice';
import { Problem } from './http';
import { useProblemWords } from './problem-words';

interface FailureProps {
  error: unknown;
  retry: () => void;
}

/** A page that could not be loaded: why, and what to do about it. */
export const Failure = ({ error, retry }: FailureProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const refused = error instanceof Problem && error.status < 500;
  return (
    <Notice urgent title={wordsOf(error)}>
      {refused ? (
        <Link to="/">{t('shell.home')}</Link>
      ) : (
        <Button type="primary" onClick={retry}>
          {t('shell.retry')}
        </Button>
      )}
    </Notice>
  );
};
