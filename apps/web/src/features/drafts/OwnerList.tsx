import { useTranslation } from 'react-i18next';
import type { DraftOwner } from './draft';
import { SpanLink } from './SpanLink';
import './facts.css';

/** The owners with their roles; what is only suggested, a class, or not in the unit list says so. */
export const OwnerList = ({ owners }: { owners: readonly DraftOwner[] }) =>
  owners.length > 0 && (
    <ul className="owners">
      {owners.map((owner) => (
        <li key={`${owner.role} ${owner.name} ${owner.span?.start ?? ''}`}>
          <OwnerChip owner={owner} />
        </li>
      ))}
    </ul>
  );

const OwnerChip = ({ owner }: { owner: DraftOwner }) => {
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
      {unknown && <span className="tag tag-amber">{t('drafts.unknownUnit')}</span>}
      {suggested && <span className="tag tag-amber">{t('drafts.suggested')}</span>}
      {suggested && why && <span className="owner-why">{why}</span>}
    </span>
  );
};
