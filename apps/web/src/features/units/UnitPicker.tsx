import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnitsMatching, type Unit } from './unit';
import './units.css';

const OFFERED = 30;

interface UnitPickerProps {
  name: string;
  onType: (name: string) => void;
  onPick: (unit: Unit) => void;
  placeholder: string;
  autoFocus?: boolean;
  /** It has to be filled in, and is not. */
  missing?: boolean;
  'aria-label': string;
}

/** The name of a unit: typed freely, or found by name, alias or the first letters of its pinyin. */
export const UnitPicker = ({ name, onType, onPick, missing = false, ...rest }: UnitPickerProps) => {
  const units = useUnitsMatching(name).slice(0, OFFERED);
  return (
    <AutoComplete
      className="unit-picker"
      {...rest}
      {...(missing && { status: 'error' as const })}
      value={name}
      showSearch={{ filterOption: false, onSearch: onType }}
      onSelect={(_, { unit }) => onPick(unit)}
      options={units.map((unit) => ({ value: unit.name, label: <UnitOption unit={unit} />, key: unit.id, unit }))}
      maxLength={200}
    />
  );
};

/** A unit in a list, with the short names that texts use for it. */
export const UnitOption = ({ unit }: { unit: Unit }) => {
  const { t } = useTranslation();
  return (
    <span className="unit-option">
      {unit.name}
      {unit.aliases.length > 0 && <small>{t('units.alias', { aliases: unit.aliases.join('、') })}</small>}
    </span>
  );
};
