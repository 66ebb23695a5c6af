import { useSearchParams } from 'react-router';
import type { DeskFilter } from './desk-rows';

const NAMES: Record<keyof DeskFilter, string> = { tasksOnly: 'tasks', openOnly: 'open', dropped: 'dropped' };

/** The filter of the desk, which lives in the address. */
export const useDeskFilter = (): [DeskFilter, (changes: Partial<DeskFilter>) => void] => {
  const [search, setSearch] = useSearchParams();
  const is = (name: keyof DeskFilter) => search.get(NAMES[name]) === '1';
  const filter = { tasksOnly: is('tasksOnly'), openOnly: is('openOnly'), dropped: is('dropped') };
  const change = (changes: Partial<DeskFilter>) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, on] of Object.entries({ ...filter, ...changes })) {
          const key = NAMES[name as keyof DeskFilter];
          if (on) after.set(key, '1');
          else after.delete(key);
        }
        return after;
      },
      { replace: true },
    );
  };
  return [filter, change];
};
