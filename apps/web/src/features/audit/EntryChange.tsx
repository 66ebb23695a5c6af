import { useTranslation } from 'react-i18next';
import { useAuditNames } from './audit-names';
import { FactValue } from './FactValue';

interface EntryChangeProps {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** The fields that were changed, before and after. */
export const EntryChange = ({ before, after }: EntryChangeProps) => {
  const { t } = useTranslation();
  const names = useAuditNames();
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (fields.length === 0) return <p className="field-hint">{t('audit.unchanged')}</p>;
  return (
    <table className="data-table audit-change">
      <thead>
        <tr>
          <th scope="col">{t('audit.parts.field')}</th>
          <th scope="col">{t('audit.parts.before')}</th>
          <th scope="col">{t('audit.parts.after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <td>
              <strong>{names.fact(field)}</strong>
            </td>
            <td data-label={t('audit.parts.before')}>
              <FactValue value={before[field]} />
            </td>
            <td data-label={t('audit.parts.after')}>
              <FactValue value={after[field]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
