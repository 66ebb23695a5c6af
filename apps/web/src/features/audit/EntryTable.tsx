import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { formatInstant } from '../../ui/dates';
import type { AuditEntry } from './audit';
import { useAuditNames } from './audit-names';
import { ResultTag, Who } from './EntryWords';

/** The lines as rows; on a narrow screen each row becomes a block. */
export const EntryTable = ({ entries }: { entries: readonly AuditEntry[] }) => {
  const { t } = useTranslation();
  return (
    <table className="data-table audit-table">
      <thead>
        <tr>
          <th scope="col">{t('audit.columns.at')}</th>
          <th scope="col">{t('audit.columns.who')}</th>
          <th scope="col">{t('audit.columns.action')}</th>
          <th scope="col">{t('audit.columns.object')}</th>
          <th scope="col">{t('audit.columns.result')}</th>
          <th scope="col">{t('audit.columns.ip')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
};

const EntryRow = ({ entry }: { entry: AuditEntry }) => {
  const { t, i18n } = useTranslation();
  const names = useAuditNames();
  const { search } = useLocation();
  return (
    <tr>
      <td className="nowrap">{formatInstant(entry.at, i18n.language)}</td>
      <td data-label={t('audit.columns.who')}>
        <Who entry={entry} />
      </td>
      <td className="audit-action">
        <Link className="row-link" to={`/audit/${entry.id}`} state={{ search }}>
          {names.action(entry.action)}
        </Link>
      </td>
      <td data-label={t('audit.columns.object')}>
        {names.object(entry.object.type)} <span className="muted audit-id">{entry.object.id}</span>
      </td>
      <td>
        <ResultTag result={entry.result} />
      </td>
      <td className="nowrap muted" data-label={t('audit.columns.ip')}>
        {entry.who.ip}
      </td>
    </tr>
  );
};
