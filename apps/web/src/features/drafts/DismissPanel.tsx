import { Button, Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { onceClicked } from '../../ui/once-clicked';
import type { Draft } from './draft';
import type { DeskActs } from './desk-acts';
import type { UnsavedForms } from './unsaved-words';

interface DismissPanelProps {
  draft: Draft;
  acts: DeskActs;
  unsaved: UnsavedForms;
  busy: boolean;
}

/** Asks why a draft is dismissed: one press for the usual reasons, words for another. */
export const DismissPanel = ({ draft, acts, unsaved, busy }: DismissPanelProps) => {
  const { t } = useTranslation();
  const reasons = t('drafts.reasons.list', { returnObjects: true });
  const first = useRef<HTMLButtonElement>(null);
  const [other, setOther] = useState(() => typedReason(unsaved, draft));
  useEffect(() => first.current?.focus(), []);
  const dismiss = (reason: string) => void acts.dismiss(draft, reason);
  const type = (reason: string) => {
    setOther(reason);
    if (reason.trim() === '') unsaved.delete(draft.id);
    else unsaved.set(draft.id, { form: 'dismiss', reason });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') acts.close(draft);
    const reason = other === undefined ? reasons[Number(event.key) - 1] : undefined;
    if (reason === undefined) return;
    event.preventDefault();
    dismiss(reason);
  };
  return (
    <div className="dismiss-panel" role="group" aria-label={t('drafts.reasons.title')} onKeyDown={onKeyDown}>
      <p>{t('drafts.reasons.title')}</p>
      <div className="dismiss-reasons">
        {reasons.map((reason, index) => (
          <button
            key={reason}
            type="button"
            className="act"
            ref={index === 0 ? first : null}
            aria-disabled={busy}
            onClick={onceClicked(() => dismiss(reason))}
          >
            <kbd aria-hidden="true">{index + 1}</kbd> {reason}
          </button>
        ))}
        <button type="button" className="act" aria-expanded={other !== undefined} onClick={() => setOther(other ?? '')}>
          {t('drafts.reasons.other')}
        </button>
        <button type="button" className="act act-quiet" onClick={() => acts.close(draft)}>
          {t('shell.cancel')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      {other !== undefined && (
        <form
          className="dismiss-other"
          onSubmit={(event) => {
            event.preventDefault();
            if (other.trim() !== '') dismiss(other.trim());
          }}
        >
          <Input
            aria-label={t('drafts.reasons.otherLabel')}
            placeholder={t('drafts.reasons.otherLabel')}
            value={other}
            maxLength={500}
            autoFocus
            onChange={(event) => type(event.target.value)}
          />
          <Button htmlType="submit" type="primary" disabled={other.trim() === ''} loading={busy}>
            {t('drafts.reasons.confirm')}
          </Button>
        </form>
      )}
    </div>
  );
};

const typedReason = (unsaved: UnsavedForms, { id }: Draft): string | undefined => {
  const typed = unsaved.get(id);
  return typed?.form === 'dismiss' ? typed.reason : undefined;
};
