import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { may, useAccount } from '../../app/session';
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
  if (!may(account, 'draft.read')) return <Notice title={t('tasks.emptyLiaison')} />;
  return (
    <Notice title={t('tasks.empty')} hint={t('tasks.emptyHint')}>
      <Link to="/reports">{t('tasks.toReports')}</Link>
      <Link to="/import">{t('tasks.toImport')}</Link>
    </Notice>
  );
};
