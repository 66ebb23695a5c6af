import type { UnitMatcher } from '@duban/directory';
import type { DirectiveNature, OwnerRole, Span } from '@duban/extraction';
import {
  type DraftCorrection,
  type DraftDeadline,
  type DraftOwner,
  PERSON_RULE,
  readDraft,
  type StoredDraft,
} from './draft';
import { checkOwnerRoles } from './owner-roles';

/** An owner as a person names it on the review desk. Without `unitId` the name itself is looked up; `null` means none. */
export interface NamedOwner {
  name: string;
  role: OwnerRole;
  unitId?: string | null;
  span?: Span | null;
  /** On whose word, where it is not the clerk's own. */
  why?: string;
}

/** What a person sends from the review desk. */
export interface CorrectionRequest {
  title?: string;
  nature?: DirectiveNature;
  owners?: readonly NamedOwner[];
  /** `derivation`: on whose word, where it is not the clerk's own. */
  deadline?: { due: string; derivation?: string } | null;
}

/** A deadline that a person set. It has no span, for the text does not say it. */
export const deadlineByPerson = (due: string, derivation = '由督查员填写，原文未载明'): DraftDeadline => ({
  raw: due,
  kind: 'date',
  due,
  alternatives: [],
  confidence: 'stated',
  rule: PERSON_RULE,
  derivation,
});

/**
 * An owner that was already there keeps the evidence of the text; a suggestion that a person leaves in the list is
 * thereby confirmed. Any other owner is the person's own word.
 */
const confirmOwner = (named: NamedOwner, before: readonly DraftOwner[], matchUnit: UnitMatcher): DraftOwner => {
  const known = before.find(
    ({ name, role, span }) =>
      name === named.name &&
      role === named.role &&
      (!named.span || (span?.start === named.span.start && span.end === named.span.end)),
  );
  const namesake = known ?? before.find(({ name }) => name === named.name);
  const unitId = named.unitId === undefined ? (namesake?.unitId ?? matchUnit(named.name)) : named.unitId;
  if (known) {
    const { suggested, why, ...evidence } = known;
    if (!suggested) return { ...evidence, ...(why === undefined ? {} : { why }), unitId };
    return { ...evidence, confidence: 'stated', rule: PERSON_RULE, unitId };
  }
  const span = named.span ?? namesake?.span;
  return {
    name: named.name,
    role: named.role,
    class: namesake?.class ?? false,
    ...(span ? { span } : {}),
    confidence: 'stated',
    rule: PERSON_RULE,
    ...(named.why === undefined ? {} : { why: named.why }),
    unitId,
  };
};

/** The correction after this request: fields that it does not name keep what was corrected before. */
export const correctDraft = (
  before: DraftCorrection,
  ownersBefore: readonly DraftOwner[],
  request: CorrectionRequest,
  matchUnit: UnitMatcher,
): DraftCorrection => ({
  ...before,
  ...(request.title === undefined ? {} : { title: request.title }),
  ...(request.nature === undefined ? {} : { nature: request.nature }),
  ...(request.owners === undefined
    ? {}
    : { owners: request.owners.map((owner) => confirmOwner(owner, ownersBefore, matchUnit)) }),
  ...(request.deadline === undefined
    ? {}
    : {
        deadline:
          request.deadline === null ? null : deadlineByPerson(request.deadline.due, request.deadline.derivation),
      }),
});

/** The draft's correction after this request. Refuses owners in roles that exclude each other. */
export const correctStoredDraft = (
  { answer, ownerUnits, correction }: StoredDraft,
  request: CorrectionRequest,
  matchUnit: UnitMatcher,
): DraftCorrection => {
  const { owners } = readDraft(answer, ownerUnits, correction);
  const after = correctDraft(correction, owners, request, matchUnit);
  if (request.owners) checkOwnerRoles(after.owners ?? []);
  return after;
};
