import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { may, useAccount, type Account } from '../../app/session';
import { Notice } from '../../ui/Notice';

interface EmptyLedgerProps {
  filtered: boolean;
  onClear: () => void;
}

/** Why there is nothing to see, and what to do next. */
export const EmptyLedger = ({ filtered, onClear }: EmptyLedgerProps) => {
  const { t } = useTranslation();
  const account = useAccount();
  if (filtered) {
    return (
      <Notice title={t('tasks.emptyFiltered')} hint={t('tasks.emptyFilteredHint')}>
        <Button onClick={onClear}>{t('tasks.filters.clear')}</Button>
      </Notice>
    );
  }
  if (!may(account, 'draft.read')) return <Notice title={t(`tasks.${emptyWordOf(account)}`)} />;
  return (
    <Notice title={t('tasks.empty')} hint={t('tasks.emptyHint')}>
      <Link to="/reports">{t('tasks.toReports')}</Link>
      {may(account, 'report.import') && <Link to="/import">{t('tasks.toImport')}</Link>}
    </Notice>
  );
};

// By the widest of the roles: what is empty is what this person may see at all.
const emptyWordOf = ({ roles }: Account) => {
  if (roles.includes('leader')) return 'emptyLeader';
  return roles.includes('unit_head') || roles.includes('liaison') ? 'emptyLiaison' : 'emptyHandler';
};
