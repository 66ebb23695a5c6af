import { Button, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { may, useAccount } from '../../app/session';
import { useReport, useReports } from '../reports/report';
import { UnitSelect } from '../units/UnitSelect';
import { narrows, NATURES, SORTS, STATES, type LedgerFilter } from './ledger-filter';

interface LedgerFiltersProps {
  filter: LedgerFilter;
  onChange: (changes: Partial<Record<keyof LedgerFilter, string | undefined>>) => void;
  onClear: () => void;
}

/** The filter of the ledger; every change goes into the address. */
export const LedgerFilters = ({ filter, onChange, onClear }: LedgerFiltersProps) => {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <search className="ledger-filters" aria-label={t('tasks.filters.label')}>
      <Input.Search
        key={filter.q ?? ''}
        className="ledger-q"
        aria-label={t('tasks.filters.q')}
        placeholder={t('tasks.filters.qPlaceholder')}
        defaultValue={filter.q ?? ''}
        maxLength={100}
        allowClear
        onSearch={(q) => onChange({ q: q.trim() })}
      />
      <UnitSelect
        aria-label={t('tasks.filters.unit')}
        placeholder={t('tasks.filters.unitPlaceholder')}
        value={filter.unitId}
        onChange={(unitId) => onChange({ unitId })}
      />
      {may(account, 'report.read') && (
        <ReportSelect value={filter.reportId} onChange={(reportId) => onChange({ reportId })} />
      )}
      <Select
        aria-label={t('tasks.filters.state')}
        placeholder={t('tasks.filters.state')}
        value={filter.state ?? null}
        allowClear
        onChange={(state: string | null | undefined) => onChange({ state: state ?? undefined })}
        options={STATES.map((value) => ({ value, label: t(`tasks.states.${value}`) }))}
      />
      <Select
        aria-label={t('tasks.filters.nature')}
        placeholder={t('tasks.filters.nature')}
        value={filter.nature ?? null}
        allowClear
        onChange={(nature: string | null | undefined) => onChange({ nature: nature ?? undefined })}
        options={NATURES.map((value) => ({ value, label: t(`drafts.natures.${value}`) }))}
      />
      {narrows(filter) && (
        <Button type="link" onClick={onClear}>
          {t('tasks.filters.clear')}
        </Button>
      )}
      <Segmented
        className="ledger-sort"
        aria-label={t('tasks.filters.sort')}
        value={filter.sort ?? 'deadline'}
        onChange={(sort) => onChange({ sort: sort === 'deadline' ? undefined : sort })}
        options={SORTS.map((value) => ({ value, label: t(`tasks.sorts.${value}`) }))}
      />
    </search>
  );
};

interface ReportSelectProps {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

const ReportSelect = ({ value, onChange }: ReportSelectProps) => {
  const { t } = useTranslation();
  const { data } = useReports();
  const reports = data?.pages.flatMap(({ items }) => items) ?? [];
  const listed = value === undefined || reports.some(({ id }) => id === value);
  return (
    <Select
      className="ledger-report"
      aria-label={t('tasks.filters.report')}
      placeholder={t('tasks.filters.report')}
      value={value ?? null}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={360}
      onChange={(id: string | null | undefined) => onChange(id ?? undefined)}
      labelRender={({ label, value: id }) => label ?? <ReportTitle id={String(id)} needed={!listed} />}
      options={reports.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
};

// A report beyond the first page of the list is named by itself.
const ReportTitle = ({ id, needed }: { id: string; needed: boolean }) => {
  const { data } = useReport(id);
  return needed ? data?.title : '';
};
