import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { PagedTable } from '../../ui/PagedTable';
import { EmptyLedger } from './EmptyLedger';
import { filterOf, narrows, searchOf, type LedgerFilter } from './ledger-filter';
import { LedgerFilters } from './LedgerFilters';
import { LedgerTable } from './LedgerTable';
import { useTasks } from './task';
import '../../ui/data-table.css';
import './ledger.css';

/** 台账: the tasks, by the filter in the address. */
export const LedgerPage = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const list = useTasks(filter);
  const { data, error, refetch, isPending } = list;
  const tasks = data?.pages.flatMap(({ items }) => items) ?? [];
  const change = (changes: Partial<Record<keyof LedgerFilter, string | undefined>>) =>
    setSearch(searchOf({ ...filter, ...changes } as LedgerFilter), { replace: true });
  const clear = () => setSearch(searchOf(filter.sort ? { sort: filter.sort } : {}));
  return (
    <div className="page ledger">
      <title>{`${t('tasks.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head">
        <h1>{t('tasks.title')}</h1>
      </header>
      <LedgerFilters filter={filter} onChange={change} onClear={clear} />
      {isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {data && tasks.length === 0 && <EmptyLedger filtered={narrows(filter)} onClear={clear} />}
      {tasks.length > 0 && (
        <PagedTable list={list}>
          <LedgerTable tasks={tasks} />
        </PagedTable>
      )}
    </div>
  );
};
