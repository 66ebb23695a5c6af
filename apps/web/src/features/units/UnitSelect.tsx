import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits, useUnitsMatching } from './unit';
import { UnitOption } from './UnitPicker';

interface UnitSelectProps {
  'aria-label': string;
  placeholder: string;
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  autoFocus?: boolean;
}

/** Chooses one unit, found by name, alias or the first letters of its pinyin. */
export const UnitSelect = ({ value, onChange, ...rest }: UnitSelectProps) => {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const { data: units = [] } = useUnits();
  const found = useUnitsMatching(q);
  return (
    <Select
      className="unit-select"
      {...rest}
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
      options={found.map((unit) => ({ value: unit.id, label: <UnitOption unit={unit} /> }))}
    />
  );
};
