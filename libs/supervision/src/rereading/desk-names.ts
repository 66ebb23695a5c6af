import type { Directive } from '@duban/extraction';

/** A directive that a reading found, and the draft that it is, if it is one. */
export interface NamedDirective {
  answer: Directive;
  draft: { key: string; answer: Directive } | null;
}

/**
 * Calls the directives of a new reading by the names that the desk and the ledger know: a draft keeps its key, and a group
 * whose members are known keeps its id. Parents follow. So what was decided under an older reading still hangs together
 * with what was read anew. Nothing else of the answers changes.
 */
export const withDeskNames = (found: readonly NamedDirective[], takenKeys: ReadonlySet<string>): Directive[] => {
  const keys = keysOf(found, takenKeys);
  const groups = groupsOf(found);
  return found.map(({ answer }) => {
    const { group, parent } = answer;
    return {
      ...answer,
      id: keys.get(answer.id) ?? answer.id,
      ...(parent !== undefined && { parent: keys.get(parent) ?? parent }),
      ...(group && { group: { ...group, id: groups.get(group.id) ?? group.id } }),
    };
  });
};

/** The first name of its kind that nobody bears. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  let free = name;
  for (let again = 2; taken.has(free); again += 1) free = `${name}.${again}`;
  return free;
};

const keysOf = (found: readonly NamedDirective[], takenKeys: ReadonlySet<string>): Map<string, string> => {
  const taken = new Set(takenKeys);
  return new Map(
    found.map(({ answer, draft }) => {
      const key = draft?.key ?? freeName(answer.id, taken);
      taken.add(key);
      return [answer.id, key];
    }),
  );
};

/** For each new group the old one from which most of its members come, each old one once. */
const groupsOf = (found: readonly NamedDirective[]): Map<string, string> => {
  const common = new Map<string, { now: string; before: string; members: number }>();
  for (const { answer, draft } of found) {
    const [now, before] = [answer.group?.id, draft?.answer.group?.id];
    if (now === undefined || before === undefined) continue;
    const pair = `${now} ${before}`;
    common.set(pair, { now, before, members: (common.get(pair)?.members ?? 0) + 1 });
  }
  const names = new Map<string, string>();
  const given = new Set<string>();
  const give = (now: string, name: string): void => {
    names.set(now, name);
    given.add(name);
  };
  for (const { now, before } of [...common.values()].sort((a, b) => b.members - a.members)) {
    if (!names.has(now) && !given.has(before)) give(now, before);
  }
  const old = found.flatMap(({ draft }) => draft?.answer.group?.id ?? []);
  for (const { answer } of found) {
    const id = answer.group?.id;
    if (id !== undefined && !names.has(id)) give(id, freeName(id, new Set([...old, ...given])));
  }
  return names;
};
