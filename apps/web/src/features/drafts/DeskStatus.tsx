import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../app/preferences';
import { useDecides } from './deciding';
import type { Said } from './desk-state';
import type { Desk } from './use-desk';

/** The last act and its undo; before that, the keys that matter most, or that this person only reads here. */
export const DeskStatus = ({ desk }: { desk: Desk }) => {
  const { t } = useTranslation();
  const { singleKeys } = usePreferences();
  const decides = useDecides();
  const { said } = desk;
  return (
    <div className="desk-status">
      <span role="status">{said?.words}</span>
      {said?.offer && <Offer offer={said.offer} desk={desk} />}
      {!said && !decides && <span className="desk-reads">{t('drafts.readsOnly')}</span>}
      {!said && decides && singleKeys && (
        <span className="desk-keys">
          <kbd>J</kbd> <kbd>K</kbd> {t('drafts.keys.next')}/{t('drafts.keys.previous')} · <kbd>A</kbd>{' '}
          {t('drafts.keys.accept')} · <kbd>E</kbd> {t('drafts.keys.edit')} · <kbd>X</kbd> {t('drafts.keys.dismiss')} ·{' '}
          <kbd>N</kbd> {t('drafts.keys.question')} · <kbd>?</kbd>
        </span>
      )}
    </div>
  );
};

const Offer = ({ offer, desk }: { offer: NonNullable<Said['offer']>; desk: Desk }) => {
  const { t } = useTranslation();
  return offer === 'undo' ? (
    <button type="button" className="desk-undo" onClick={() => void desk.acts.undo()}>
      {t('drafts.reopen')} <kbd>Ctrl+Z</kbd>
    </button>
  ) : (
    <button type="button" className="desk-undo" onClick={() => desk.acts.look(offer.look)}>
      {t('drafts.look')}
    </button>
  );
};
