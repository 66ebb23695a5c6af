import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../units/UnitPicker';
import { newOwner, type OwnerRow } from './correction';
import type { OwnerRole } from './draft';

const ROLES: readonly OwnerRole[] = ['lead', 'joint', 'support'];

interface OwnerRowsProps {
  rows: readonly OwnerRow[];
  /** The keys of those that need a name. */
  missing: readonly number[];
  onChange: (rows: OwnerRow[]) => void;
}

/** The owners, one in a row: role, unit, remove. */
export const OwnerRows = ({ rows, missing, onChange }: OwnerRowsProps) => {
  const { t } = useTranslation();
  const replace = (row: OwnerRow, changes: Partial<OwnerRow>) =>
    onChange(rows.map((one) => (one.key === row.key ? { ...one, ...changes } : one)));
  return (
    <fieldset className="field owner-rows">
      <legend>{t('drafts.fields.owners')}</legend>
      {rows.map((row) => (
        <div className="owner-row" key={row.key} data-owner={row.key}>
          <Select<OwnerRole>
            aria-label={t('drafts.form.role')}
            value={row.role}
            onChange={(role) => replace(row, { role })}
            options={ROLES.map((value) => ({ value, label: t(`drafts.roles.${value}`) }))}
          />
          <UnitPicker
            aria-label={t('drafts.form.owner')}
            placeholder={t('drafts.form.ownerPlaceholder')}
            name={row.name}
            autoFocus={row.name === ''}
            missing={missing.includes(row.key)}
            // Words typed anew are no longer the words of the text; a unit chosen for them is what they mean.
            onType={(name) => replace(row, { name, unitId: undefined, unitName: undefined, span: null })}
            onPick={(unit) => replace(row, { name: unit.name, unitId: unit.id, unitName: unit.name })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('drafts.form.removeOwner')}
            title={t('drafts.form.removeOwner')}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
          <OwnerNote row={row} />
          {missing.includes(row.key) && (
            <p className="owner-note form-wrong" role="alert">
              {t('drafts.form.ownerMissing')}
            </p>
          )}
        </div>
      ))}
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange([...rows, newOwner(rows)])}>
        {t('drafts.form.addOwner')}
      </Button>
    </fieldset>
  );
};

const OwnerNote = ({ row }: { row: OwnerRow }) => {
  const { t } = useTranslation();
  if (row.suggested) return <span className="owner-note tag tag-amber">{t('drafts.form.confirmSuggestion')}</span>;
  if (row.unitName && row.unitName !== row.name) return <span className="owner-note">→ {row.unitName}</span>;
  return null;
};
