import { useTranslation } from 'react-i18next';
import type { TaskSummary } from './task';

const SHOWN = 3;

/** Who answers for a task, those who lead first. */
export const TaskOwners = ({ owners }: Pick<TaskSummary, 'owners'>) => {
  const { t } = useTranslation();
  if (owners.length === 0) return <span className="muted">{t('tasks.noOwner')}</span>;
  const ordered = [...owners].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
  return (
    <span className="task-owners">
      {ordered.slice(0, SHOWN).map(({ name, role }) => (
        <span key={`${role} ${name}`} className="task-owner">
          <span className="muted">{t(`drafts.roles.${role}`)}</span> {name}
        </span>
      ))}
      {ordered.length > SHOWN && <span className="muted">{t('tasks.andMore', { count: ordered.length })}</span>}
    </span>
  );
};
