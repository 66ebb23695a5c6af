import type { Owner } from '../contract';
import { assignRoles } from './assign-roles';
import { splitNames } from './names/split-names';
import type { OwnerContext, OwnerFinding } from './owner-finding';
import { knownNamesOf, readOwners } from './read-owners';
import { claimAll } from './rules/claim';

const MARKER =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])?\s*/u;
/** «（3项）»: how many items stand below. */
const COUNT = /\s*[（(]共?\s?\d{1,3}\s?[项条件个][^（）()]{0,4}[）)]$/u;
const CLOSE = /\s*(?:共同|联合|分别)?(?<duty>负责|牵头|主办|承担|落实)?的?(?:以下|下列)?(?:事项|工作|任务)?[:：]?$/u;
const LEADS = /牵头|主办/u;

/**
 * Owners that a heading names for the items below it («（一）区水务局», «以下事项由县民政局牵头：», «三、完善设施（责任单位：…）»).
 * They govern an item that names nobody itself.
 */
export const readHeadOwners = (heading: string, context: OwnerContext): OwnerFinding[] => {
  const start = MARKER.exec(heading)?.[0].length ?? 0;
  const counted = heading.slice(0, heading.length - (COUNT.exec(heading)?.[0].length ?? 0));
  const close = CLOSE.exec(counted);
  const end = counted.length - (close?.[0].length ?? 0);
  const part = LEADS.test(close?.groups?.duty ?? '') ? 'leads' : 'answers';
  const names = splitNames(heading, { start, end }, { strict: true, known: knownNamesOf(context.units) });
  if (!names)
    return readOwners(`${heading}。`, { ...context, register: 'document' }).filter(
      ({ rule }) => !READS_PROSE.has(rule),
    );
  const claims = claimAll(part, names).filter(({ name }) => name !== context.issuer);
  return assignRoles(
    claims.map((claim) => ({ ...claim, rule: 'owner.heading', confidence: 'stated' })),
    context.listRule === 'first-leads',
  );
};

/**
 * The owners of an item with those of the heading above it: an item that names only who supports it («配合单位：…») is
 * led by whom its heading names.
 */
export const withHeadOwners = (own: readonly Owner[], governing: readonly Owner[]): Owner[] => {
  const leaders = governing.filter(({ role, name }) => role !== 'support' && own.every((owner) => owner.name !== name));
  return own.length > 0 && own.every(({ role }) => role === 'support') ? [...leaders, ...own] : [...own];
};

/** A heading that tells a unit to do something is a directive itself and governs nothing. */
const READS_PROSE = new Set(['owner.subject-must', 'owner.subject-acts', 'owner.told']);
