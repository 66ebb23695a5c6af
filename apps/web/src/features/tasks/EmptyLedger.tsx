import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { may, useAccount } from '../../app/session';

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
      <Empty
        className="panel"
        description={
          <>
            <strong>{t('tasks.emptyFiltered')}</strong>
            <br />
            {t('tasks.emptyFilteredHint')}
          </>
        }
      >
        <Button onClick={onClear}>{t('tasks.filters.clear')}</Button>
      </Empty>
    );
  }
  if (!may(account, 'report.read')) return <Empty className="panel" description={t('tasks.emptyLiaison')} />;
  return (
    <Empty
      className="panel"
      description={
        <>
          <strong>{t('tasks.empty')}</strong>
          <br />
          {t('tasks.emptyHint')}
        </>
      }
    >
      <Link to="/reports">{t('tasks.toReports')}</Link> · <Link to="/import">{t('tasks.toImport')}</Link>
    </Empty>
  );
};
