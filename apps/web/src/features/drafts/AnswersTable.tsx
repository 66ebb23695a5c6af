import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/dates';
import type { TakenAnswer } from './question-list';

const TAGS: Record<TakenAnswer['result'], string> = {
  taken: 'tag tag-green',
  unread: 'tag tag-amber',
  settled: 'tag',
  decided: 'tag',
  unknown: 'tag tag-amber',
};

/** Every answer of a filled list: what stood there, what was read, and what becomes of it. */
export const AnswersTable = ({ answers, taken }: { answers: readonly TakenAnswer[]; taken: number }) => {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t('drafts.answers.seen', { total: answers.length, taken })}</p>
      <div className="answers-scroll" tabIndex={0} role="group" aria-label={t('drafts.answers.title')}>
        <table className="answers-table">
          <thead>
            <tr>
              <th scope="col">{t('drafts.answers.columns.code')}</th>
              <th scope="col">{t('drafts.answers.columns.draft')}</th>
              <th scope="col">{t('drafts.answers.columns.text')}</th>
              <th scope="col">{t('drafts.answers.columns.read')}</th>
              <th scope="col">{t('drafts.answers.columns.result')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <tr key={answer.code}>
                <td>{answer.code}</td>
                <td data-label={t('drafts.answers.columns.draft')}>
                  {answer.title ?? '—'}
                  <span className="field-hint"> {t(`drafts.answers.fields.${answer.field}`)}</span>
                </td>
                <td data-label={t('drafts.answers.columns.text')}>{answer.text}</td>
                <td data-label={t('drafts.answers.columns.read')}>
                  <Read answer={answer} />
                </td>
                <td>
                  <span className={TAGS[answer.result]}>{t(`drafts.answers.results.${answer.result}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

const Read = ({ answer: { owners, due } }: { answer: TakenAnswer }) => {
  const { t, i18n } = useTranslation();
  if (due) return <strong>{formatDay(due, i18n.language)}</strong>;
  if (!owners || owners.length === 0) return <>—</>;
  return (
    <>
      {owners.map(({ name, role }) => (
        <span key={`${role} ${name}`} className="answer-owner">
          <span className="owner-role">{t(`drafts.roles.${role}`)}</span> {name}
        </span>
      ))}
    </>
  );
};
