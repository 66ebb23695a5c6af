import { everyMatch } from '../lexicon/every-match';
import type { LexiconUnit } from '../contract';
import { tryRule } from '../rules/rule';
import { RuleGate } from '../rules/rule-gate';
import { assignRoles, poolClaims, type RuledClaim } from './assign-roles';
import { statesFirstLeads } from './list-rule';
import type { OwnerContext, OwnerFinding } from './owner-finding';
import { splitNames } from './names/split-names';
import { withPlacesBelow } from './places-below';
import { PARTNER_RULES, PLAIN_OWNER_RULES, SENTENCE_OWNER_RULES, STATED_OWNER_RULES } from './rules';
import { claimAll, type OwnerHit, type OwnerRule } from './rules/claim';
import { subjectOf } from './rules/subject';
import { ANY_ACT, DOES_AFTER_BY } from './rules/words';

const STATED = new RuleGate(STATED_OWNER_RULES);
const PLAIN = new RuleGate(PLAIN_OWNER_RULES);
const PARTNERS = new RuleGate(PARTNER_RULES);
const SENTENCE = new RuleGate(SENTENCE_OWNER_RULES);

/** Who answers for one directive, as its own words say; `text` is its line-joined sentence with its bracket. */
export const readOwners = (text: string, context: OwnerContext): OwnerFinding[] => {
  const knownNames = withPlacesBelow(knownNamesOf(context.units), text, context.speaksFor);
  const application = { text, anchor: undefined, knownNames };
  const hits = (rules: RuleGate<OwnerRule>): OwnerHit[] => {
    const found: OwnerHit[] = [];
    for (const rule of rules.admit(text))
      for (const hit of tryRule(rule, application)) if (!('refused' in hit)) found.push(hit);
    return found;
  };
  const firstLeads = context.listRule === 'first-leads' || statesFirstLeads(text);
  const stated = hits(STATED);
  const written = stated.length === 0 && context.register === 'document' ? hits(PLAIN) : stated;
  const named = (claims: RuledClaim[]): RuledClaim[] => claims.filter(({ name }) => name !== context.issuer);
  if (written.length > 0) {
    const owners = joinBrackets(
      together(text, written).map((group) => assignRoles(named(poolClaims(group)), firstLeads)),
    );
    const partners = JOINS.test(text) ? partnersOf(owners, hits(PARTNERS)) : [];
    return [...partners.filter(({ name }) => name !== context.issuer), ...owners];
  }
  const said = withoutThoseTold(hits(SENTENCE));
  const claims = named(poolClaims(said));
  const told = context.told && claims.length === 0 ? named(addressees(text, knownNames)) : [];
  return assignRoles(told.length > 0 ? told : claims, false, partsOf(text));
};

/** Who is told, where the text begins with them and whatever they shall do has no word of order. */
const addressees = (text: string, known: ReadonlySet<string> | undefined): RuledClaim[] => {
  const end = text.search(/[，。；]/u);
  const alone = splitNames(text, { start: 0, end: Math.max(end, 0) }, { strict: true, known });
  const span = { start: 0, end: end < 0 ? text.length : end };
  const naming = { strict: true, known };
  const found = alone
    ? { names: alone }
    : (subjectOf(text, span, naming, DOES_AFTER_BY) ?? subjectOf(text, span, naming, ANY_ACT));
  return claimAll('answers', found?.names).map((claim) => ({
    ...claim,
    rule: 'owner.addressee',
    confidence: 'stated',
  }));
};

/** «由A会同B核查。责任单位：A»: the sentence names with whom the unit of the label acts. */
const partnersOf = (owners: readonly OwnerFinding[], hits: readonly OwnerHit[]): OwnerFinding[] => {
  const stated = new Set(owners.map(({ name }) => name));
  const partners = new Map<string, OwnerFinding>();
  for (const { rule, confidence, value } of hits) {
    if (!value.some(({ name, part }) => part !== 'supports' && stated.has(name))) continue;
    for (const { name, part, class: isClass, span } of value) {
      if (part !== 'supports' || stated.has(name) || partners.has(name)) continue;
      partners.set(name, { name, role: 'support', class: isClass, span, confidence, rule });
    }
  }
  return [...partners.values()];
};
const JOINS = /会同|联合|协同/u;

/** «县住建局要逐处检查，责令工地停工»: whom an owner orders to do something is no owner. */
const withoutThoseTold = (hits: readonly OwnerHit[]): OwnerHit[] => {
  const first = Math.min(...hits.map(({ span }) => span.start));
  return hits.filter(({ quote, span }) => quote !== '责令' || span.start === first);
};

/** Who acts at a rate of its own («…，B每周通报») begins a part without a semicolon. */
const PART_STOPS = /[。；;！]|，(?=[^，。；：]{2,30}每(?:[天日周旬月季年]|半[月年]|两周))/gu;

/** In which part of the text, between semicolons and full stops, a claim stands. */
const partsOf = (text: string): ((claim: RuledClaim) => number) => {
  const stops = everyMatch(PART_STOPS, text).map(({ index }) => index);
  return ({ span }) => {
    let low = 0;
    for (let high = stops.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((stops[middle] ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/** Labels belong together, and so do brackets that touch; a bracket after another sentence speaks for itself. */
const together = (text: string, hits: readonly OwnerHit[]): OwnerHit[][] => {
  const groups: OwnerHit[][] = [];
  let covered = -1;
  for (const hit of [...hits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (hit.span.end <= covered) continue;
    covered = hit.span.end;
    const before = groups.at(-1)?.at(-1);
    const touches = before && text.slice(before.span.end, hit.span.start).trim() === '';
    const labels = before?.rule === 'owner.label' && hit.rule === 'owner.label';
    if (touches || labels) groups.at(-1)?.push(hit);
    else groups.push([hit]);
  }
  return groups;
};

/** Where several brackets stand in one directive, each unit that leads a part of it answers with the others. */
const joinBrackets = (brackets: readonly OwnerFinding[][]): OwnerFinding[] => {
  const owners = new Map<string, OwnerFinding>();
  for (const owner of brackets.flat()) if (!owners.has(owner.name)) owners.set(owner.name, owner);
  const all = [...owners.values()];
  const ownLeads = brackets.map((bracket) => bracket.find(({ role }) => role === 'lead')?.name ?? '');
  if (new Set(ownLeads.filter((name) => name !== '')).size < 2) return all;
  return all.map((owner) => (owner.role === 'lead' ? { ...owner, role: 'joint' } : owner));
};

const KNOWN = new WeakMap<readonly LexiconUnit[], ReadonlySet<string>>();

/** The names and short names of the units that the office knows; made once for a list, not once for a directive. */
export const knownNamesOf = (units: readonly LexiconUnit[] | undefined): ReadonlySet<string> | undefined => {
  if (!units) return undefined;
  const made = KNOWN.get(units);
  if (made) return made;
  const names = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]));
  KNOWN.set(units, names);
  return names;
};
