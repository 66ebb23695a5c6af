import type { Miss } from './miss';
import type { Scores } from './scores';

/** A directive that was found: the group that was agreed for it, and those in which its readings stand. */
export interface Grouped {
  agreed: string | undefined;
  read: readonly (string | undefined)[];
}

/** Counts the agreed groups whose members were read into one group that holds nobody else. */
export const compareGroups = (found: readonly Grouped[], scores: Scores): Miss[] => {
  const groups = new Set(found.flatMap(({ agreed }) => agreed ?? []));
  return [...groups].flatMap((group): Miss[] => {
    const members = found.filter(({ agreed }) => agreed === group);
    const read = new Set(members.flatMap((member) => member.read));
    const [only] = read;
    const alone = !found.some((one) => one.agreed !== group && one.read.includes(only));
    scores.groups.of += 1;
    if (read.size === 1 && only !== undefined && alone) {
      scores.groups.right += 1;
      return [];
    }
    const title = group.slice(group.indexOf('|') + 1);
    return [{ field: 'group', sentence: title, agreed: `${members.length} 条`, read: `分在 ${read.size} 处` }];
  });
};
