import { useLayoutEffect, useState } from 'react';

const holder = <Value>(first: Value) => {
  let value = first;
  return {
    get: () => value,
    set: (next: Value) => {
      value = next;
    },
  };
};

/** A function that never changes and returns the value of the latest rendering; for acts, not for rendering. */
export const useLatest = <Value>(value: Value): (() => Value) => {
  const [latest] = useState(() => holder(value));
  useLayoutEffect(() => latest.set(value));
  return latest.get;
};
