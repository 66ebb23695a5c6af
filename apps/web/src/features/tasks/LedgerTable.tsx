import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { LightSign } from './LightSign';
import type { TaskSummary } from './task';
import { TaskDeadline } from './TaskDeadline';
import { TaskOwners } from './TaskOwners';

/** The tasks as rows; on a narrow screen each row becomes a block. */
export const LedgerTable = ({ tasks }: { tasks: readonly TaskSummary[] }) => {
  const { t } = useTranslation();
  return (
    <table className="data-table ledger-table">
      <thead>
        <tr>
          <th scope="col">{t('tasks.light')}</th>
          <th scope="col">{t('tasks.columns.title')}</th>
          <th scope="col">{t('tasks.columns.owners')}</th>
          <th scope="col">{t('tasks.columns.deadline')}</th>
          <th scope="col">{t('tasks.columns.report')}</th>
          <th scope="col">{t('tasks.columns.state')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <LedgerRow key={task.id} task={task} />
        ))}
      </tbody>
    </table>
  );
};

const LedgerRow = ({ task }: { task: TaskSummary }) => {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <tr>
      <td className="ledger-light">
        <LightSign light={task.light} />
      </td>
      <td className="ledger-title">
        <Link className="row-link" to={`/tasks/${task.id}`} state={{ ledger: search }}>
          {task.title}
        </Link>
        {task.nature !== 'task' && <span className="tag tag-outline">{t(`drafts.natures.${task.nature}`)}</span>}
      </td>
      <td className="ledger-owners">
        <TaskOwners owners={task.owners} />
      </td>
      <td data-label={t('tasks.columns.deadline')}>
        <TaskDeadline deadline={task.deadline} />
      </td>
      <td data-label={t('tasks.columns.report')} className="ledger-source" title={task.report.title}>
        {task.report.title}
      </td>
      <td className="ledger-state nowrap">
        <span className="tag tag-blue">{t(`tasks.states.${task.state}`)}</span>
      </td>
    </tr>
  );
};
