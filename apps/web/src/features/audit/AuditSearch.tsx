import { Button, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayPicker } from '../../ui/DayPicker';
import { RESULTS, type AuditFilter } from './audit-filter';
import { ACTIONS, OBJECT_TYPES, useAuditNames } from './audit-names';

interface AuditSearchProps {
  filter: AuditFilter;
  onSearch: (wanted: Wanted) => void;
}

type Field = keyof AuditFilter;
type Wanted = Partial<Record<Field, string | undefined>>;

/** The search form. Each search leaves a line in the trail, so it is sent when the person says so. */
export const AuditSearch = ({ filter, onSearch }: AuditSearchProps) => {
  const { t } = useTranslation();
  const names = useAuditNames();
  const [wanted, setWanted] = useState<Wanted>(filter);
  const set = (field: Field) => (value: string | null | undefined) =>
    setWanted((before) => ({ ...before, [field]: value ?? undefined }));
  const text = (field: 'account' | 'objectId' | 'ip', most: number) => (id: string) => (
    <Input id={id} value={wanted[field] ?? ''} maxLength={most} onChange={(event) => set(field)(event.target.value)} />
  );
  const choice = (field: Field, options: { value: string; label: string }[]) => (id: string) => (
    <Select
      id={id}
      value={wanted[field] ?? null}
      placeholder={t('audit.filters.any')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={set(field)}
      options={options}
    />
  );
  const day = (field: 'from' | 'to') => (id: string) => (
    <DayPicker id={id} value={wanted[field] ?? null} placeholder={t('audit.filters.any')} onChange={set(field)} />
  );
  const named = (values: readonly string[], nameOf: (value: string) => string) =>
    values.map((value) => ({ value, label: nameOf(value) }));
  return (
    <search aria-label={t('audit.filters.label')}>
      <form
        className="panel audit-search"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(wanted);
        }}
      >
        <Labelled label={t('audit.filters.from')}>{day('from')}</Labelled>
        <Labelled label={t('audit.filters.to')}>{day('to')}</Labelled>
        <Labelled label={t('audit.filters.account')}>{text('account', 100)}</Labelled>
        <Labelled label={t('audit.filters.action')}>{choice('action', named(ACTIONS, names.action))}</Labelled>
        <Labelled label={t('audit.filters.result')}>
          {choice(
            'result',
            RESULTS.map((value) => ({ value, label: t(`audit.results.${value}`) })),
          )}
        </Labelled>
        <Labelled label={t('audit.filters.objectType')}>
          {choice('objectType', named(OBJECT_TYPES, names.object))}
        </Labelled>
        <Labelled label={t('audit.filters.objectId')}>{text('objectId', 60)}</Labelled>
        <Labelled label={t('audit.filters.ip')}>{text('ip', 60)}</Labelled>
        <div className="audit-search-acts">
          <Button type="primary" htmlType="submit">
            {t('audit.filters.search')}
          </Button>
          <Button onClick={() => onSearch({})}>{t('audit.filters.clear')}</Button>
        </div>
      </form>
    </search>
  );
};

const Labelled = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};
