import { useTranslation } from 'react-i18next';
import { daysBetween, formatDay, today } from '../../ui/dates';
import type { TaskSummary } from './task';

/** When a task is due: the day, the days left, and the words where there is no day. */
export const TaskDeadline = ({ deadline }: Pick<TaskSummary, 'deadline'>) => {
  const { t, i18n } = useTranslation();
  const day = deadline?.due ?? deadline?.next;
  if (!day) {
    return (
      <span className="muted">
        {t('tasks.noDeadline')}
        {deadline?.raw && `：${deadline.raw}`}
      </span>
    );
  }
  const words = formatDay(day, i18n.language);
  return (
    <span className="task-deadline">
      <span className="nowrap">{deadline?.due ? words : t('drafts.deadline.next', { day: words })}</span>
      <span className="muted nowrap"> {daysWords(t, daysBetween(today(), day))}</span>
    </span>
  );
};

const daysWords = (t: ReturnType<typeof useTranslation>['t'], days: number): string => {
  if (days === 0) return t('tasks.today');
  return days > 0 ? t('tasks.daysLeft', { count: days }) : t('tasks.daysOver', { count: -days });
};
