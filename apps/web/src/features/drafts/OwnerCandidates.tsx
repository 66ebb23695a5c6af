import { useTranslation } from 'react-i18next';
import { onceClicked } from '../../ui/once-clicked';
import type { DraftOwner } from './draft';

interface OwnerCandidatesProps {
  owner: DraftOwner;
  /** The key `B` means this owner. */
  first: boolean;
  onName: ((name: string, unitId?: string) => void) | undefined;
}

/** Whom an owner may mean that is no unit yet. Nobody is picked: a press asks. */
export const OwnerCandidates = ({ owner, first, onName }: OwnerCandidatesProps) => {
  const { t } = useTranslation();
  const { match = 'none', candidates = [] } = owner.resolution ?? {};
  const key = first && <kbd aria-hidden="true">B</kbd>;
  return (
    <span className="owner-candidates">
      <span className="tag tag-amber">{t(`drafts.naming.matches.${match}`)}</span>
      {/* Where two fit, the key picks neither. */}
      {candidates.length > 1 && onName && key}
      {candidates.map(({ unit, why }) =>
        onName ? (
          <button
            key={unit.id}
            type="button"
            className="act act-small"
            title={why}
            onClick={onceClicked(() => onName(owner.name, unit.id))}
          >
            {unit.name} {candidates.length === 1 && key}
          </button>
        ) : (
          <span key={unit.id}>{unit.name}</span>
        ),
      )}
      {candidates.length === 0 && onName && owner.resolution && (
        <button type="button" className="act act-small" onClick={onceClicked(() => onName(owner.name))}>
          {t('drafts.naming.choose')} {key}
        </button>
      )}
    </span>
  );
};
