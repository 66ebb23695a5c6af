import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectForm } from './CorrectForm';
import { DecidedCard } from './DecidedCard';
import { GroupTag } from './GroupTag';
import { OriginTag, OriginWarning } from './OriginTag';
import type { DeskActs } from './desk-acts';
import type { CardForm } from './desk-state';
import { DismissPanel } from './DismissPanel';
import { DraftActions } from './DraftActions';
import { DraftFields } from './DraftFields';
import type { Draft } from './draft';
import { RepetitionList } from './RepetitionList';
import type { Repetition } from './repetition';
import { pressedSpan } from './SpanLink';
import type { UnsavedForms } from './unsaved-words';
import './card.css';

interface DraftCardProps {
  draft: Draft;
  acts: DeskActs;
  focused: boolean;
  form: CardForm | undefined;
  unsaved: UnsavedForms;
  /** Something about it is on the way to the server. */
  busy: boolean;
  /** Why what was last asked for it was not done. */
  failure: string | undefined;
  groupSize: number;
  /** The open tasks that it may say again, the likeliest first. */
  repetitions: readonly Repetition[];
  parentTitle: string | undefined;
  onSource: (() => void) | undefined;
}

/** One draft: what was read, what the text leaves open, and what may be done with it. */
export const DraftCard = memo(function DraftCard(card: DraftCardProps) {
  const { draft, acts, focused, form, unsaved, busy, failure, groupSize, repetitions, parentTitle, onSource } = card;
  const touch = () => {
    if (!focused) acts.touch(draft);
  };
  // The second click of a double click whose first has decided this card: the person is on the next one by now.
  const isLeftover = (event: MouseEvent) => !focused && event.detail > 1;
  const press = (event: MouseEvent) => {
    if (isLeftover(event)) return;
    const span = pressedSpan(event.target);
    if (!span) return touch();
    acts.show(draft.id, span);
    onSource?.();
  };
  const open = draft.state === 'open';
  const classes = [
    'card',
    `card-${draft.nature}`,
    focused && 'card-focus',
    !open && 'card-decided',
    busy && 'card-busy',
  ];
  return (
    <article
      className={classes.filter(Boolean).join(' ')}
      data-row={draft.id}
      data-state={draft.state}
      aria-labelledby={`title-${draft.id}`}
      aria-current={focused}
      aria-busy={busy}
      tabIndex={focused ? 0 : -1}
      onMouseDown={(event) => isLeftover(event) && event.preventDefault()}
      onClick={press}
      onFocus={touch}
    >
      {open ? (
        <>
          <CardHead draft={draft} groupSize={groupSize} />
          <OriginWarning draft={draft} />
          {form === 'correct' ? (
            <CorrectForm draft={draft} acts={acts} unsaved={unsaved} saving={busy} />
          ) : (
            <DraftFields draft={draft} acts={acts} parentTitle={parentTitle} quote={onSource !== undefined} />
          )}
          {form === 'dismiss' && <DismissPanel draft={draft} acts={acts} unsaved={unsaved} busy={busy} />}
          {form === undefined && !draft.reportWithdrawn && (
            <>
              <RepetitionList draft={draft} repetitions={repetitions} acts={acts} busy={busy} />
              <DraftActions draft={draft} acts={acts} busy={busy} onSource={onSource} />
            </>
          )}
        </>
      ) : (
        <>
          <DecidedCard draft={draft} acts={acts} busy={busy} groupSize={groupSize} />
          {form !== undefined && <KeptWords draft={draft} acts={acts} />}
        </>
      )}
      {failure !== undefined && (
        <p className="card-failure" role="alert">
          {failure}
        </p>
      )}
    </article>
  );
});

// Somebody else has decided the draft while this person was typing.
const KeptWords = ({ draft, acts }: Pick<DraftCardProps, 'draft' | 'acts'>) => {
  const { t } = useTranslation();
  return (
    <p className="form-note">
      {t('drafts.form.keptBelow')}
      <button type="button" className="act" onClick={() => acts.close(draft)}>
        {t('drafts.form.discard')}
      </button>
    </p>
  );
};

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
        {group && <GroupTag group={group} size={groupSize} />}
        <OriginTag draft={draft} />
        {corrected && <span className="tag tag-amber">{t('drafts.corrected')}</span>}
      </span>
    </header>
  );
};
