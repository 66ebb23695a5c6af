const WEEKDAYS: Record<string, readonly string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const DAY_MS = 86_400_000;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** «2026年3月20日 (周五)» of a `yyyy-mm-dd`; a day has no zone. */
export const formatDay = (day: string, language: string): string => {
  const date = utc(day);
  if (Number.isNaN(date.getTime())) return day;
  const weekday = (WEEKDAYS[language] ?? [])[date.getUTCDay()] ?? '';
  if (language === 'en') {
    const words = date.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return `${weekday} ${words}`;
  }
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日 (${weekday})`;
};

const instantParts = (instant: string): Record<string, string> => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
};

/** «2026年3月20日 14:03» of an instant, as the clocks of Asia/Shanghai show it whatever the machine's zone. */
export const formatInstant = (instant: string, language: string): string => {
  const { year, month, day, hour, minute } = instantParts(instant);
  if (language === 'en') return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')} ${hour}:${minute}`;
  return `${year}年${Number(month)}月${Number(day)}日 ${hour}:${minute}`;
};

/** Today in Asia/Shanghai as `yyyy-mm-dd`. */
export const today = (): string => {
  const { year, month, day } = instantParts(new Date().toISOString());
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
};

/** Calendar days from one day to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);
