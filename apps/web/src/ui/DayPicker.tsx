import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState, type KeyboardEvent } from 'react';

const DAY = 'YYYY-MM-DD';
// The first is shown; the others may be typed.
const FORMATS = ['YYYY年M月D日', DAY, 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];

// The calendar is nearly as wide as a phone: under a field that is set in, it moves left until it is on the screen.
const place = (field: string, calendar: string, gap: number) => ({
  points: [calendar, field],
  offset: [0, gap],
  overflow: { adjustY: true, shiftX: true },
});
const PLACES = { bottomLeft: place('bl', 'tl', 4), topLeft: place('tl', 'bl', -4) };

interface DayPickerProps {
  id?: string;
  /** `yyyy-mm-dd`; null for none. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  placeholder?: string;
  disabled?: boolean;
  'aria-label'?: string;
}

/** Chooses a day, or none. */
export const DayPicker = ({ value, onChange, ...rest }: DayPickerProps) => {
  const [open, setOpen] = useState(false);
  // The same object as long as it is the same day: the picker takes another one for a new value and forgets what is typed.
  const shown = useMemo(() => (value ? dayjs(value, DAY) : null), [value]);
  // The Escape that closes the calendar must not close the form around it as well.
  const keepEscape = (event: KeyboardEvent) => {
    if (open && event.key === 'Escape') event.stopPropagation();
  };
  return (
    <div className="day-picker" onKeyDown={keepEscape}>
      <DatePicker
        {...rest}
        open={open}
        onOpenChange={setOpen}
        value={shown}
        onChange={(chosen) => onChange?.(dayjs.isDayjs(chosen) ? chosen.format(DAY) : null)}
        format={FORMATS}
        builtinPlacements={PLACES}
        style={{ width: '100%' }}
      />
    </div>
  );
};
