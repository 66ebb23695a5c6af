import type { Confidence, OwnerRole } from '../contract';
import type { OwnerFinding } from './owner-finding';
import type { Claim, OwnerHit, Part } from './rules/claim';

/** A claim with the rule that made it. */
export interface RuledClaim extends Claim {
  rule: string;
  confidence: Confidence;
}

const STRENGTH: readonly Part[] = ['leads', 'supports', 'helps', 'answers'];

/** The claims of several rules as one list in text order: a name once, with the part that says most. */
export const poolClaims = (hits: readonly OwnerHit[]): RuledClaim[] => {
  const claims = hits.flatMap(({ rule, confidence, value }) => value.map((claim) => ({ ...claim, rule, confidence })));
  const byPlace = new Map<string, RuledClaim>();
  for (const claim of claims) {
    const place = `${claim.span.start}`;
    const held = byPlace.get(place);
    if (!held || STRENGTH.indexOf(claim.part) < STRENGTH.indexOf(held.part)) byPlace.set(place, claim);
  }
  const inOrder = [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
  return withoutRepeatedNames(
    inOrder.filter(({ name, rule }, index) => index === 0 || rule === TOLD || !HEAD_OF_UNIT.test(name)),
  );
};

/** Who is told with 要. */
const TOLD = 'owner.subject-must';
/** «各镇要…，主要负责人亲自抓»: the head of the unit named before is no owner beside it. */
const HEAD_OF_UNIT =
  /^(?:(?:[局镇乡村部院校]|党政)?(?:主要|分管)(?:负责同志|负责人|领导|领导同志)|校长|园长|书记|一把手)$/u;

const RANK: readonly Part[] = ['leads', 'answers', 'supports', 'helps'];

/** A unit that leads in one place and follows in another leads. */
const withoutRepeatedNames = (claims: readonly RuledClaim[]): RuledClaim[] => {
  const best = new Map<string, RuledClaim>();
  for (const claim of claims) {
    const held = best.get(claim.name);
    if (!held || RANK.indexOf(claim.part) < RANK.indexOf(held.part)) best.set(claim.name, claim);
  }
  return claims.filter((claim) => best.get(claim.name) === claim);
};

/**
 * Roles as the office understands them: who leads is the lead, and those after it support; a single name that answers
 * is the lead; several without a leader answer jointly, unless the document says that the first of a list leads. Where
 * units have acts of their own in several parts of a directive («A牵头…；B落实…»), each of them answers jointly.
 */
export const assignRoles = (
  claims: readonly RuledClaim[],
  firstLeads: boolean,
  partOf: (claim: RuledClaim) => number = () => 0,
): OwnerFinding[] => {
  const firstLeader = claims.find(({ part }) => part === 'leads');
  const firstAnswer = claims.find(({ part }) => part === 'answers');
  const answering = new Set(claims.filter(({ part }) => part === 'answers' || (part === 'helps' && !firstAnswer)));
  const [first] = answering;
  const leadingFrom = new Map<number, number>();
  for (const claim of claims.filter(({ part }) => part === 'leads').reverse())
    leadingFrom.set(partOf(claim), claim.span.start);
  const followsLeader = (claim: RuledClaim): boolean => (leadingFrom.get(partOf(claim)) ?? Infinity) < claim.span.start;
  const lead = firstLeader ?? firstAnswer;
  // «各牵头单位要…；各配合单位要主动配合»: in a part of its own even who helps is told something.
  const helpsAlone = (claim: RuledClaim): boolean =>
    claim.part === 'helps' && lead !== undefined && partOf(claim) !== partOf(lead);
  // «A要牵头编目，各部门不得拒绝»: told by a word of order of its own, and no follower.
  const toldToo = (claim: RuledClaim): boolean =>
    claim.part === 'answers' &&
    claim.rule === TOLD &&
    firstLeader?.rule === 'owner.leader' &&
    claim.span.start > firstLeader.span.start;
  const bearers = claims.filter((claim) => claim.part === 'leads' || claim.part === 'answers' || helpsAlone(claim));
  const shared = lead !== undefined && bearers.some((claim) => partOf(claim) !== partOf(lead) || toldToo(claim));
  const role = (claim: RuledClaim): OwnerRole => {
    if (claim.part === 'supports') return 'support';
    if (
      shared &&
      (claim.part === 'leads' ||
        helpsAlone(claim) ||
        (claim.part === 'answers' && (toldToo(claim) || !followsLeader(claim))))
    )
      return 'joint';
    if (claim.part === 'leads') return 'lead';
    if (firstLeader) return claim.part === 'helps' || claim.span.start > firstLeader.span.start ? 'support' : 'joint';
    if (!answering.has(claim)) return 'support';
    if (answering.size === 1) return 'lead';
    if (firstLeads) return claim === first ? 'lead' : 'support';
    return 'joint';
  };
  return claims.map((claim) => {
    const { name, span, rule, confidence } = claim;
    const byListRule = firstLeads && !firstLeader && answering.size > 1 && answering.has(claim);
    return {
      name,
      role: role(claim),
      class: claim.class,
      span,
      confidence: byListRule ? 'inferred' : confidence,
      rule,
    };
  });
};
