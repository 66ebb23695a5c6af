import { useTranslation } from 'react-i18next';
import type { Draft } from './draft';
import './facts.css';

/** What the text leaves open, put as questions to whoever held the meeting. */
export const Questions = ({ questions }: { questions: Draft['questions'] }) => {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <ul className="questions">
      {questions.map(({ field, why }) => (
        <li key={`${field} ${why}`}>
          <strong>{t('drafts.question')}</strong>
          {why}
        </li>
      ))}
    </ul>
  );
};
