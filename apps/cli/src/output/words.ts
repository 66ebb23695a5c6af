import type {
  Confidence,
  Deadline,
  DirectiveKind,
  DirectiveNature,
  Owner,
  OwnerRole,
  Question,
} from '@duban/extraction';

/** What the office calls the values of the contract. */
export const NATURES: Record<DirectiveNature, string> = { task: '事项', exhortation: '一般要求', heading: '总起' };
export const KINDS: Record<DirectiveKind, string> = { instruction: '要求', measure: '措施', assignment: '分工' };
export const ROLES: Record<OwnerRole, string> = { lead: '牵头', joint: '共同', support: '配合' };
export const CONFIDENCES: Record<Confidence, string> = { stated: '明示', inferred: '推出', guessed: '推测' };
export const FIELDS: Record<Question['field'], string> = {
  owner: '责任单位',
  deadline: '时限',
  issuer: '提出人',
  text: '文字',
};

/** The names of one role, parted by 、; suggestions are no owners. */
export const ownersOf = (owners: readonly Owner[], role: OwnerRole): string =>
  owners
    .filter((owner) => owner.role === role && !owner.suggested)
    .map(({ name }) => name)
    .join('、');

/** The names that are only suggested, parted by 、. */
export const suggestionsOf = (owners: readonly Owner[]): string =>
  owners
    .filter(({ suggested }) => suggested)
    .map(({ name }) => name)
    .join('、');

/** The day by which, or the words where there is none: «2026-12-31（年底前）», «尽快». */
export const deadlineWords = ({ due, next, raw }: Deadline): string => {
  const words = raw.replace(/\s+/gu, '');
  if (due !== undefined) return `${due}（${words}）`;
  return next === undefined ? words : `${words}（下次 ${next}）`;
};
