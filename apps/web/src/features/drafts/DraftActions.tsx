import { useTranslation } from 'react-i18next';
import { onceClicked } from '../../ui/once-clicked';
import { useDecides } from './deciding';
import type { DeskActs } from './desk-acts';
import type { Draft } from './draft';

interface DraftActionsProps {
  draft: Draft;
  acts: DeskActs;
  busy: boolean;
  onSource: (() => void) | undefined;
}

/** Accept, correct, dismiss for whoever decides; on a narrow screen also the way to the source. */
export const DraftActions = ({ draft, acts, busy, onSource }: DraftActionsProps) => {
  const { t } = useTranslation();
  const decides = useDecides();
  return (
    <div className="card-acts">
      {decides && <Decisions draft={draft} acts={acts} busy={busy} />}
      {onSource && (
        <button
          type="button"
          className="act"
          onClick={() => {
            acts.focus(draft);
            onSource();
          }}
        >
          {t('drafts.showSource')}
        </button>
      )}
      <span className="card-issuer">
        {draft.issuer && `${draft.issuer.post ?? ''} ${draft.issuer.name} `}
        {t(`drafts.directiveKinds.${draft.kind}`)}
      </span>
      <Rules draft={draft} />
    </div>
  );
};

const Decisions = ({ draft, acts, busy }: Omit<DraftActionsProps, 'onSource'>) => {
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className="act act-accept"
        aria-disabled={busy}
        onClick={onceClicked(() => void acts.accept(draft))}
      >
        {t('drafts.accept')} <kbd aria-hidden="true">A</kbd>
      </button>
      <button type="button" className="act" aria-disabled={busy} onClick={() => acts.open(draft, 'correct')}>
        {t('drafts.edit')} <kbd aria-hidden="true">E</kbd>
      </button>
      <button type="button" className="act" aria-disabled={busy} onClick={() => acts.open(draft, 'dismiss')}>
        {t('drafts.dismiss')} <kbd aria-hidden="true">X</kbd>
      </button>
    </>
  );
};

const Rules = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  if (draft.rules.length === 0) return null;
  return (
    <details className="card-rules">
      <summary>{t('drafts.fields.rules')}</summary>
      <p>
        {draft.rules.map((rule) => (
          <code key={rule}>{rule}</code>
        ))}
      </p>
    </details>
  );
};
