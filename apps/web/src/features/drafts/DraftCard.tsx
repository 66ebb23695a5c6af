import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectForm } from './CorrectForm';
import { DecidedCard } from './DecidedCard';
import type { DeskActs } from './desk-acts';
import type { CardForm } from './desk-state';
import { DismissPanel } from './DismissPanel';
import { DraftActions } from './DraftActions';
import { DraftFields } from './DraftFields';
import type { Draft } from './draft';
import { pressedSpan } from './SpanLink';
import './card.css';

interface DraftCardProps {
  draft: Draft;
  acts: DeskActs;
  focused: boolean;
  form: CardForm | undefined;
  groupSize: number;
  parentTitle: string | undefined;
  onSource: (() => void) | undefined;
}

/** One draft: what was read, what the text leaves open, and what may be done with it. */
export const DraftCard = memo(function DraftCard(card: DraftCardProps) {
  const { draft, acts, focused, form, groupSize, parentTitle, onSource } = card;
  const touch = () => {
    if (!focused) acts.touch(draft);
  };
  const press = (event: MouseEvent) => {
    const span = pressedSpan(event.target);
    if (!span) return touch();
    acts.show(draft.id, span);
    onSource?.();
  };
  const open = draft.state === 'open';
  const classes = ['card', `card-${draft.nature}`, focused && 'card-focus', !open && 'card-decided'];
  return (
    <article
      className={classes.filter(Boolean).join(' ')}
      data-row={draft.id}
      data-state={draft.state}
      aria-labelledby={`title-${draft.id}`}
      aria-current={focused}
      tabIndex={focused ? 0 : -1}
      onClick={press}
      onFocus={touch}
    >
      {open ? (
        <>
          <CardHead draft={draft} groupSize={groupSize} />
          {form === 'correct' ? (
            <CorrectForm draft={draft} acts={acts} />
          ) : (
            <DraftFields draft={draft} parentTitle={parentTitle} quote={onSource !== undefined} />
          )}
          {form === 'dismiss' && <DismissPanel draft={draft} acts={acts} />}
          {form === undefined && <DraftActions draft={draft} acts={acts} onSource={onSource} />}
        </>
      ) : (
        <DecidedCard draft={draft} acts={acts} />
      )}
    </article>
  );
});

const CardHead = ({ draft, groupSize }: { draft: Draft; groupSize: number }) => {
  const { t } = useTranslation();
  const { group, nature, corrected } = draft;
  return (
    <header className="card-head">
      <h3 id={`title-${draft.id}`}>
        <span className="card-number">{draft.index + 1}</span>
        {draft.title}
      </h3>
      <span className="card-tags">
        {nature !== 'task' && <span className="tag tag-outline">{t(`drafts.natures.${nature}`)}</span>}
        {group && (
          <span className="tag tag-blue">
            {group.title} {group.index}/{Math.max(groupSize, group.index)}
          </span>
        )}
        {corrected && <span className="tag tag-amber">{t('drafts.corrected')}</span>}
      </span>
    </header>
  );
};
