import type { Deadline, DirectiveNature, Owner, Question } from '../contract';
import { namesNoDay } from '../deadlines/impossible-day';

/**
 * What a directive leaves open, for the meeting's organiser. A heading or an exhortation asks nothing; where
 * the text says that work goes on without end (`standing`), nobody is asked by when.
 */
export const readQuestions = (
  nature: DirectiveNature,
  owners: readonly Owner[],
  deadlines: readonly Deadline[],
  { standing = false } = {},
): Question[] => {
  if (nature !== 'task') return [];
  const questions: Question[] = [];
  const stated = owners.filter(({ suggested }) => !suggested);
  const leads = stated.filter(({ role }) => role === 'lead');
  const answering = stated.filter(({ role }) => role !== 'support');
  if (answering.length === 0) questions.push({ field: 'owner', why: '原文没有写明责任单位' });
  for (const owner of answering) {
    if (owner.class) questions.push({ field: 'owner', why: `«${owner.name}»是一类单位，须明确具体单位` });
  }
  if (leads.length > 1) questions.push({ field: 'owner', why: `原文写了${leads.length}个牵头单位，须确定一个` });
  if (leads.length === 0 && answering.length > 1)
    questions.push({ field: 'owner', why: '几个单位共同负责，须确定牵头单位' });
  for (const deadline of deadlines) {
    if (deadline.kind === 'vague') questions.push({ field: 'deadline', why: `«${deadline.raw}»没有具体日期` });
    if (namesNoDay(deadline)) {
      questions.push({ field: 'deadline', why: `«${deadline.raw}»没有这一天，须明确日期` });
    }
    if (deadline.kind === 'event' && deadline.due === undefined) {
      questions.push({ field: 'deadline', why: `«${deadline.raw}»要看有关事项何时发生，须明确日期` });
    }
    if (deadline.alternatives.length > 0) {
      questions.push({
        field: 'deadline',
        why: `«${deadline.raw}»有不同理解：${[deadline.due, ...deadline.alternatives].join('、')}`,
      });
    }
  }
  if (deadlines.length === 0 && !standing) questions.push({ field: 'deadline', why: '原文没有写明完成时限' });
  return questions;
};
