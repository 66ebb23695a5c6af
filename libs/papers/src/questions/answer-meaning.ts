import { type CalendarDate, type OwnerRole, readDeadlines, readOwners } from '@duban/extraction';
import type { Answer } from './answers';

export interface AnsweredOwner {
  name: string;
  role: OwnerRole;
}

export interface AnswerMeaning {
  owners: AnsweredOwner[] | null;
  due: CalendarDate | null;
}

const SAYS_ROLES = /牵头|配合|负责|协助|单位\s*[:：]/u;
/** It was written down that nothing is settled; 研究室 and 研究院 are units. */
const UNSETTLED = /待定|[再未另]定|未明|不清|不明|研究(?![室院所中])|暂无|没有|^无|再议|商量|[?？]/u;
/** Counted from a day that the answer does not tell: when it was asked, or when it was answered? */
const RELATIVE = /[本下上这]\s*[周月季旬]|今[天日]|明[天日]|后天|[日天周月]\s*[之以]?内/u;

const words = (answer: string): string => answer.replace(/[。；;\s]+$/u, '').trim();

/**
 * The units that an answer names («区民政局牵头，区财政局配合», «区民政局»), read as a bracket of a document. None where
 * nobody is named who could answer for the work: a class of units, or only who supports, settles nothing.
 */
export const answerAsOwners = (answer: string): AnsweredOwner[] => {
  const said = words(answer);
  if (UNSETTLED.test(said)) return [];
  const bracket = SAYS_ROLES.test(said) ? `（${said}）` : `（责任单位：${said}）`;
  const owners = readOwners(`按要求办理${bracket}。`, { register: 'document' });
  if (!owners.some((owner) => owner.role !== 'support' && !owner.class)) return [];
  return owners.map(({ name, role }) => ({ name, role }));
};

/**
 * The one day that an answer names («12月20日», «年底前»). A day without a year is the next one from `anchor` on.
 * Undefined where there is none, more than one, or one that counts from a day left unsaid («下周五»).
 */
export const answerAsDeadline = (answer: string, anchor: CalendarDate | undefined): CalendarDate | undefined => {
  const said = words(answer);
  if (UNSETTLED.test(said) || RELATIVE.test(said)) return undefined;
  for (const sentence of [said, `${said}前完成`]) {
    const found = readDeadlines(sentence, anchor).filter(({ due }) => due !== undefined);
    const [first, ...others] = found;
    if (!first) continue;
    const single = others.length === 0 && first.alternatives.length === 0 && (first.dates?.length ?? 1) === 1;
    return single ? first.due : undefined;
  }
  return undefined;
};

/** The units or the day that an answer names, by what was asked; both null where it plainly names neither. */
export const meaningOf = (
  { field, text }: Pick<Answer, 'field' | 'text'>,
  anchor: CalendarDate | undefined,
): AnswerMeaning => {
  const owners = field === 'owner' ? answerAsOwners(text) : [];
  const due = field === 'deadline' ? answerAsDeadline(text, anchor) : undefined;
  return { owners: owners.length > 0 ? owners : null, due: due ?? null };
};
