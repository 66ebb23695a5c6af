import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/dates';
import type { Deadline } from './draft';
import { SpanLink } from './SpanLink';
import './facts.css';

interface DeadlineLinesProps {
  deadline: Deadline | null;
  deadlines: readonly Deadline[];
}

/** The deadline in short and how its day was reached; further ones that the sentence states below it. */
export const DeadlineLines = ({ deadline, deadlines }: DeadlineLinesProps) => {
  if (!deadline) return null;
  const others = deadlines.filter((one) => !isSame(one, deadline) && deadline.rule !== 'person');
  return (
    <div className="deadlines">
      <DeadlineLine deadline={deadline} linked />
      {others.map((other) => (
        <DeadlineLine key={`${other.raw} ${other.span?.start ?? ''}`} deadline={other} linked />
      ))}
    </div>
  );
};

const isSame = (a: Deadline, b: Deadline): boolean => a.raw === b.raw && a.span?.start === b.span?.start;

/** One deadline: its day, the words it was read from, and the reasoning. */
export const DeadlineLine = ({ deadline, linked = false }: { deadline: Deadline; linked?: boolean }) => {
  const { t, i18n } = useTranslation();
  const { raw, rule, derivation, confidence, alternatives, provisional } = deadline;
  const wordsOf = useDayWords();
  const byPerson = rule === 'person';
  return (
    <div className="deadline">
      <SpanLink span={linked ? deadline.span : undefined} className="deadline-day">
        {wordsOf(deadline)}
      </SpanLink>
      {/* The reasoning mostly begins with the words it starts from. */}
      {!byPerson && !derivation.includes(raw) && <q>{raw}</q>}
      <span className={confidence === 'guessed' ? 'tag tag-amber' : 'tag'}>
        {byPerson ? t('drafts.deadline.person') : t(`drafts.confidence.${confidence}`)}
      </span>
      <span className="deadline-why">
        {!byPerson && derivation}
        {alternatives.length > 0 &&
          ` · ${t('drafts.deadline.alternatives', { days: alternatives.map((day) => formatDay(day, i18n.language)).join('、') })}`}
        {provisional && ` · ${t('drafts.deadline.provisional')}`}
      </span>
    </div>
  );
};

const useDayWords = (): ((deadline: Deadline) => string) => {
  const { t, i18n } = useTranslation();
  const day = (value: string) => formatDay(value, i18n.language);
  return ({ kind, due, next, start, raw }) => {
    const first = due ? day(due) : next ? t('drafts.deadline.next', { day: day(next) }) : undefined;
    if (first) return start ? `${t('drafts.deadline.from', { day: day(start) })} – ${first}` : first;
    // A day whose year nobody knows, because the report has no date: its words say more than that it is not exact.
    if (kind === 'date') return raw;
    if (kind === 'event') return t('drafts.deadline.event');
    return kind === 'recurring' ? t('drafts.deadline.kinds.recurring') : t('drafts.deadline.vague');
  };
};
