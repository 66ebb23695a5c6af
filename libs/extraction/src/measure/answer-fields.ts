import { isCalendarDate } from '@duban/workdays';

/** Reads the fields of a JSON document one by one and keeps what is wrong with them, each with its path. */
export class AnswerFields {
  readonly complaints: string[] = [];

  complain(path: string, what: string): undefined {
    this.complaints.push(`${path === '' ? '全文' : path}：${what}`);
    return undefined;
  }

  /** An object that has no fields but the known ones. */
  object(value: unknown, path: string, known: readonly string[]): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.complain(path, '应是对象 {…}');
      return {};
    }
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) this.complain(join(path, name), `没有这个字段，可用：${known.join('、')}`);
    }
    return value as Record<string, unknown>;
  }

  /** An array, each element read with its own path; a field that is absent is an empty one where that is allowed. */
  list<One>(value: unknown, path: string, read: (one: unknown, path: string) => One, optional = false): One[] {
    if (value === undefined && optional) return [];
    if (Array.isArray(value)) return value.map((one: unknown, index) => read(one, `${path}[${index}]`));
    this.complain(path, '应是数组 […]');
    return [];
  }

  words(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.complain(path, '应是不空的文字');
    return '';
  }

  offset(value: unknown, path: string): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.complain(path, '应是不小于 0 的整数');
    return 0;
  }

  truth(value: unknown, path: string): boolean {
    if (typeof value === 'boolean') return value;
    this.complain(path, '应是 true 或 false');
    return false;
  }

  /** One of a few words. */
  choice<Word extends string>(value: unknown, path: string, words: readonly [Word, ...Word[]]): Word {
    const found = words.find((word) => word === value);
    if (found === undefined) this.complain(path, `应是 ${words.join('、')} 之一`);
    return found ?? words[0];
  }

  /** A day that exists, as yyyy-mm-dd. */
  day(value: unknown, path: string): string {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    this.complain(path, '应是存在的日期，写作 yyyy-mm-dd');
    return '';
  }
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
