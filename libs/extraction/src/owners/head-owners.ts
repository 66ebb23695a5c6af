import { assignRoles } from './assign-roles';
import { splitNames } from './names/split-names';
import type { OwnerContext, OwnerFinding } from './owner-finding';
import { knownNamesOf, readOwners } from './read-owners';
import { claimAll } from './rules/claim';

const MARKER =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])?\s*/u;
const CLOSE = /\s*(?:(?:负责|牵头|承担)?的?(?:以下|下列)?(?:事项|工作|任务)?[:：])?$/u;

/**
 * Owners that a heading names for the items below it («（一）区水务局», «以下事项由县民政局牵头：», «三、完善设施（责任单位：…）»).
 * They govern an item that names nobody itself.
 */
export const readHeadOwners = (heading: string, context: OwnerContext): OwnerFinding[] => {
  const start = MARKER.exec(heading)?.[0].length ?? 0;
  const end = heading.length - (CLOSE.exec(heading)?.[0].length ?? 0);
  const names = splitNames(heading, { start, end }, { strict: true, known: knownNamesOf(context.units) });
  if (!names)
    return readOwners(`${heading}。`, { ...context, register: 'document' }).filter(
      ({ rule }) => !READS_PROSE.has(rule),
    );
  const claims = claimAll('answers', names).filter(({ name }) => name !== context.issuer);
  return assignRoles(
    claims.map((claim) => ({ ...claim, rule: 'owner.heading', confidence: 'stated' })),
    context.listRule === 'first-leads',
  );
};

/** A heading that tells a unit to do something is a directive itself and governs nothing. */
const READS_PROSE = new Set(['owner.subject-must', 'owner.subject-acts', 'owner.told']);
