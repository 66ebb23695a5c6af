import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsMatching, useUnits } from './unit';
import { UnitOption } from './UnitPicker';

interface UnitSelectProps {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** Chooses one unit, found by name or alias. */
export const UnitSelect = ({ value, onChange }: UnitSelectProps) => {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const { data: units = [] } = useUnits();
  return (
    <Select
      className="unit-select"
      aria-label={t('tasks.filters.unit')}
      placeholder={t('tasks.filters.unitPlaceholder')}
      value={value ?? null}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      notFoundContent={t('units.none')}
      popupMatchSelectWidth={300}
      onChange={(id: string | null | undefined) => {
        setQ('');
        onChange(id ?? undefined);
      }}
      labelRender={({ value: id }) => units.find((unit) => unit.id === id)?.name ?? ''}
      options={unitsMatching(units, q).map((unit) => ({ value: unit.id, label: <UnitOption unit={unit} /> }))}
    />
  );
};
