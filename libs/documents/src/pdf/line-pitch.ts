import type { PageLine } from './page-text';

/** The usual distance from line to line of a page; 0 where it has one line. */
export const pitchOf = (lines: readonly PageLine[]): number => {
  const steps = lines
    .map(({ y }, index) => y - (lines[index - 1]?.y ?? y))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
};
