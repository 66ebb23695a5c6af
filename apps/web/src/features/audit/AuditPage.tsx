import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { PagedTable } from '../../ui/PagedTable';
import { Notice } from '../../ui/Notice';
import { useEntries } from './audit';
import { filterOf, searchOf } from './audit-filter';
import { AuditSearch } from './AuditSearch';
import { EntryTable } from './EntryTable';
import { VerificationPanel } from './VerificationPanel';
import '../../ui/data-table.css';
import '../../ui/page.css';
import './audit.css';

/** 审计: whether the trail is whole, and the search of its lines. */
export const AuditPage = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const list = useEntries(filter);
  const { data, error, refetch, isPending } = list;
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page audit-page">
      <title>{`${t('audit.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head">
        <h1>{t('audit.title')}</h1>
      </header>
      <VerificationPanel />
      <AuditSearch key={search.toString()} filter={filter} onSearch={(wanted) => setSearch(searchOf(wanted))} />
      {isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {data && entries.length === 0 && <Notice title={t('audit.empty')} hint={t('audit.emptyHint')} />}
      {entries.length > 0 && (
        <PagedTable list={list}>
          <EntryTable entries={entries} />
        </PagedTable>
      )}
    </div>
  );
};
