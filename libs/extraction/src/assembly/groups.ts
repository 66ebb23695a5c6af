import type { Directive } from '../contract';
import type { PlacedFinding } from './assemble';
import { readGroupTitle } from './group-titles';

/** Marks the directives that the text numbers or counts together; a list of which one is left is no group. */
export const withGroups = (
  directives: readonly Directive[],
  findings: readonly PlacedFinding[],
  leadOf: (finding: PlacedFinding) => string,
  headline: string,
): Directive[] => {
  const lists = new Map<string, number[]>();
  for (const [index, { list }] of findings.entries()) {
    if (!list) continue;
    const members = lists.get(list.id);
    if (members) members.push(index);
    else lists.set(list.id, [index]);
  }
  const grouped = [...directives];
  for (const members of lists.values()) {
    const first = findings[members[0] ?? -1];
    if (members.length < 2 || !first) continue;
    const texts = members.map((index) => directives[index]?.text ?? '');
    const title = first.list?.title ?? readGroupTitle(texts, leadOf(first), headline);
    for (const index of members) {
      const directive = grouped[index];
      const place = findings[index]?.list?.index ?? 1;
      if (directive) grouped[index] = { ...directive, group: { id: `g${first.source.start}`, title, index: place } };
    }
  }
  return grouped;
};

/** Puts the directives that follow a heading, as long as the same speaker goes on, under it. */
export const withParents = (directives: readonly Directive[], findings: readonly PlacedFinding[]): Directive[] => {
  let heading: { id: string; index: number } | undefined;
  return directives.map((directive, index) => {
    const [head, finding] = [findings[heading?.index ?? -1], findings[index]];
    if (head && (head.paragraph !== finding?.paragraph || head.issuer?.name !== finding.issuer?.name))
      heading = undefined;
    if (directive.nature === 'heading') {
      heading = { id: directive.id, index };
      return directive;
    }
    return heading ? { ...directive, parent: heading.id } : directive;
  });
};
