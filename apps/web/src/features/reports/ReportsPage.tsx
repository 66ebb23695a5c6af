import { Button, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { may, useAccount } from '../../app/session';
import { formatDay, formatInstant } from '../../ui/dates';
import { PagedTable } from '../../ui/PagedTable';
import { Notice } from '../../ui/Notice';
import { useReports, type ReportState, type ReportSummary } from './report';
import { ReviewBar } from './ReviewBar';
import '../../ui/data-table.css';
import './reports.css';

/** The reports that were imported, with how far each has been reviewed. */
export const ReportsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const account = useAccount();
  const [search, setSearch] = useSearchParams();
  const state: ReportState = search.get('state') === 'withdrawn' ? 'withdrawn' : 'standing';
  const list = useReports(state);
  const { data, error, refetch, isPending } = list;
  const reports = data?.pages.flatMap(({ items }) => items) ?? [];
  const importButton = may(account, 'report.import') && (
    <Button type="primary" onClick={() => void navigate('/import')}>
      {t('shell.import')}
    </Button>
  );
  return (
    <div className="page">
      <title>{`${t('reports.list.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head page-head-split">
        <h1>{t('reports.list.title')}</h1>
        <Segmented<ReportState>
          aria-label={t('reports.list.state')}
          value={state}
          onChange={(chosen) => setSearch(chosen === 'withdrawn' ? { state: chosen } : {}, { replace: true })}
          options={(['standing', 'withdrawn'] as const).map((value) => ({ value, label: t(`reports.list.${value}`) }))}
        />
        {reports.length > 0 && importButton}
      </header>
      {isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data && reports.length === 0 && state === 'withdrawn' && <Notice title={t('reports.list.noneWithdrawn')} />}
      {data && reports.length === 0 && state === 'standing' && (
        <Notice title={t('reports.list.empty')} hint={t('reports.list.emptyHint')}>
          {importButton}
        </Notice>
      )}
      {reports.length > 0 && (
        <PagedTable list={list}>
          <ReportTable reports={reports} />
        </PagedTable>
      )}
    </div>
  );
};

const ReportTable = ({ reports }: { reports: readonly ReportSummary[] }) => {
  const { t } = useTranslation();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('reports.list.name')}</th>
          <th scope="col">{t('reports.list.date')}</th>
          <th scope="col">{t('reports.list.progress')}</th>
          <th scope="col">{t('reports.list.imported')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </tbody>
    </table>
  );
};

const ReportRow = ({ report }: { report: ReportSummary }) => {
  const { t, i18n } = useTranslation();
  const { counts, withdrawn } = report;
  return (
    <tr>
      <td className="report-title">
        <Link className="row-link" to={`/reports/${report.id}`}>
          {report.title}
        </Link>{' '}
        {withdrawn && <span className="tag">{t('reports.withdraw.tag')}</span>}
        <div className="muted">
          {t('reports.list.articles', { count: counts.articles })}
          {report.fileName && ` · ${report.fileName}`}
        </div>
      </td>
      <td className="nowrap" data-label={t('reports.list.date')}>
        {report.date ? formatDay(report.date, i18n.language) : <span className="muted">{t('shell.none')}</span>}
      </td>
      <td className="report-progress">
        {withdrawn ? (
          <span className="muted">
            {t('reports.list.withdrawnBecause', { name: withdrawn.by.name, reason: withdrawn.reason })}
          </span>
        ) : (
          <ReviewBar counts={counts} />
        )}
      </td>
      <td className="nowrap muted">
        {report.importedBy.name} · {formatInstant(report.importedAt, i18n.language)}
      </td>
    </tr>
  );
};
