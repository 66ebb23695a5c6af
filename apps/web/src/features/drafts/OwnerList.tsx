import { useTranslation } from 'react-i18next';
import { isUnresolved } from './desk-owners';
import type { DraftOwner } from './draft';
import { OwnerCandidates } from './OwnerCandidates';
import { SpanLink } from './SpanLink';
import './facts.css';

interface OwnerListProps {
  owners: readonly DraftOwner[];
  /** Asks which unit an owner means; not given where nothing can be changed. */
  onName: ((name: string, unitId?: string) => void) | undefined;
}

/** The owners with their roles; what is only suggested, a class, or not in the unit list says so. */
export const OwnerList = ({ owners, onName }: OwnerListProps) => {
  const first = owners.find(isUnresolved);
  if (owners.length === 0) return null;
  return (
    <ul className="owners">
      {owners.map((owner) => (
        <li key={`${owner.role} ${owner.name} ${owner.span?.start ?? ''}`}>
          <OwnerChip owner={owner} first={owner === first} onName={onName} />
        </li>
      ))}
    </ul>
  );
};

const OwnerChip = ({
  owner,
  first,
  onName,
}: {
  owner: DraftOwner;
  first: boolean;
  onName: OwnerListProps['onName'];
}) => {
  const { t } = useTranslation();
  const { name, role, unit, suggested, why } = owner;
  const unknown = !unit && !owner.class;
  return (
    <span className={`owner owner-${role}`} title={why ?? t(`drafts.confidence.${owner.confidence}`)}>
      <span className="owner-role">{t(`drafts.roles.${role}`)}</span>
      <SpanLink span={owner.span} className={unknown ? 'owner-name owner-unknown' : 'owner-name'}>
        {name}
      </SpanLink>
      {unit && unit.name !== name && <span className="owner-unit">→ {unit.name}</span>}
      {owner.class && <span className="tag">{t('drafts.classOfUnits')}</span>}
      {unknown && <OwnerCandidates owner={owner} first={first} onName={onName} />}
      {suggested && <span className="tag tag-amber">{t('drafts.suggested')}</span>}
      {suggested && why && <span className="owner-why">{why}</span>}
    </span>
  );
};
