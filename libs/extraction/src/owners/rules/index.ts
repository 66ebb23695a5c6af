import { subjectApart } from './apart';
import { bracket, plainBracket } from './bracket';
import { by, followers, mainly, told } from './by';
import type { OwnerRule } from './claim';
import { underCondition } from './condition';
import { bearer, leader } from './duty';
import { dutyLine } from './duty-line';
import { label } from './label';
import { companions, partners } from './partners';
import { ratedSubjects } from './rates';
import { actingSubject, mustSubject } from './subject';

/** What is written for the purpose, beside the directive: where it speaks, its sentence is not searched. */
export const STATED_OWNER_RULES: readonly OwnerRule[] = [bracket, label];
/** A bracket of names alone: read in documents, where it stands for «负责». */
export const PLAIN_OWNER_RULES: readonly OwnerRule[] = [plainBracket];
/** What a sentence adds to its label: with whom the unit acts that the label names. */
export const PARTNER_RULES: readonly OwnerRule[] = [by, mustSubject, actingSubject];
/** The sentence itself. */
export const SENTENCE_OWNER_RULES: readonly OwnerRule[] = [
  by,
  leader,
  followers,
  partners,
  companions,
  ratedSubjects,
  mainly,
  told,
  bearer,
  dutyLine,
  underCondition,
  subjectApart,
  mustSubject,
  actingSubject,
];

export const OWNER_RULES: readonly OwnerRule[] = [...STATED_OWNER_RULES, ...PLAIN_OWNER_RULES, ...SENTENCE_OWNER_RULES];
