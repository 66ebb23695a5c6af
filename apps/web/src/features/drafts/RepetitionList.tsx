import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/dates';
import { onceClicked } from '../../ui/once-clicked';
import { useDecides } from './deciding';
import type { DeskActs } from './desk-acts';
import type { Draft } from './draft';
import type { Repetition } from './repetition';
import './repetitions.css';

interface RepetitionListProps {
  draft: Draft;
  repetitions: readonly Repetition[];
  acts: DeskActs;
  busy: boolean;
}

/** The open tasks that a draft may say again. They look like what they are: offers, each with its reason. */
export const RepetitionList = ({ draft, repetitions, acts, busy }: RepetitionListProps) => {
  const { t } = useTranslation();
  const decides = useDecides();
  if (repetitions.length === 0) return null;
  return (
    <ul className="repetitions" aria-label={t('drafts.repetitions.title')}>
      {repetitions.map((repetition, at) => (
        <li key={repetition.taskId}>
          <p className="repetition-head">
            <span className="tag tag-outline">{t(`drafts.repetitions.${repetition.likelihood}`)}</span>
            <strong>{repetition.title}</strong>
          </p>
          <p className="repetition-facts">
            <RepetitionFacts repetition={repetition} />
          </p>
          <p className="repetition-facts">{repetition.why}</p>
          <div className="repetition-acts">
            {decides && (
              <button
                type="button"
                className="act act-small"
                aria-label={t('drafts.repetitions.takeOf', { title: repetition.title })}
                aria-disabled={busy}
                onClick={onceClicked(() => void acts.repeat(draft, repetition))}
              >
                {t('drafts.repetitions.take')} {at === 0 && <kbd aria-hidden="true">R</kbd>}
              </button>
            )}
            <button
              type="button"
              className="act act-small"
              aria-label={t('drafts.repetitions.compareOf', { title: repetition.title })}
              onClick={onceClicked(() => acts.compare(draft, repetition))}
            >
              {t('drafts.repetitions.compare')} {at === 0 && <kbd aria-hidden="true">T</kbd>}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
};

const RepetitionFacts = ({ repetition }: { repetition: Repetition }) => {
  const { t, i18n } = useTranslation();
  const { day, reportTitle, owners, due, times } = repetition;
  const facts = [
    t('drafts.repetitions.saidIn', { report: reportTitle, day: day ? formatDay(day, i18n.language) : '' }).trim(),
    owners.length > 0 ? owners.join('、') : t('tasks.noOwner'),
    due ? t('drafts.repetitions.due', { day: formatDay(due, i18n.language) }) : t('tasks.noDeadline'),
    ...(times > 1 ? [t('drafts.repetitions.times', { times })] : []),
  ];
  return facts.map((fact) => <span key={fact}>{fact}</span>);
};
