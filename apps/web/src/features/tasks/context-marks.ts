import type { Mark } from '../../ui/segments';
import type { TaskDetail } from './task';

type Source = Pick<TaskDetail['source'], 'contextSpan' | 'span' | 'ownerSpans' | 'deadlineSpans'>;
type Words = Record<'task' | 'owner' | 'deadline', string>;

/** The marks of a task's sentence, counted from the beginning of the context that is shown. */
export const contextMarks = ({ contextSpan, span, ownerSpans, deadlineSpans }: Source, words: Words): Mark[] => {
  const from = contextSpan.start;
  const mark = (kind: keyof Words, { start, end }: { start: number; end: number }): Mark => ({
    // Only the sentence stands out; an owner may be named far from it.
    of: kind === 'task' ? 'task' : 'part',
    kind,
    start: start - from,
    end: end - from,
    label: words[kind],
  });
  return [
    mark('task', span),
    ...ownerSpans.map((owner) => mark('owner', owner)),
    ...deadlineSpans.map((deadline) => mark('deadline', deadline)),
  ].filter(({ start, end }) => end > 0 && start < contextSpan.end - from);
};
