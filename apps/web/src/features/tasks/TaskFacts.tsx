import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, formatInstant } from '../../ui/dates';
import type { TaskDetail } from './task';
import { TaskDeadline } from './TaskDeadline';

const HASH_SHOWN = 12;

/** What is known of a task, field by field. */
export const TaskFacts = ({ task }: { task: TaskDetail }) => {
  const { t, i18n } = useTranslation();
  const { owners, issuer, group, source, createdBy, createdAt } = task;
  return (
    <section className="panel" aria-labelledby="task-facts">
      <h2 id="task-facts">{t('tasks.page.fields')}</h2>
      <dl className="task-facts">
        <dt>{t('tasks.columns.owners')}</dt>
        <dd>
          {owners.length === 0 && <span className="unstated">{t('tasks.noOwner')}</span>}
          <ul className="task-fact-owners">
            {owners.map(({ name, role, unit }) => (
              <li key={`${role} ${name}`}>
                <span className="tag">{t(`drafts.roles.${role}`)}</span> {name}
                {unit && unit.name !== name && <span className="muted"> → {unit.name}</span>}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('tasks.columns.deadline')}</dt>
        <dd>
          <TaskDeadline deadline={task.deadline} />
        </dd>
        <dt>{t('drafts.fields.issuer')}</dt>
        <dd>
          {issuer ? `${issuer.post ?? ''} ${issuer.name}`.trim() : <span className="unstated">{t('shell.none')}</span>}
        </dd>
        <dt>{t('tasks.page.kind')}</dt>
        <dd>
          {t(`drafts.directiveKinds.${task.kind}`)} · {t(`drafts.natures.${task.nature}`)}
        </dd>
        {group && (
          <>
            <dt>{t('drafts.fields.group')}</dt>
            <dd>
              {group.title} {group.index}/{group.size}
              {group.others.length > 0 && (
                <ul className="task-fact-owners">
                  {group.others.map(({ id, title, index }) => (
                    <li key={id}>
                      {index}. <Link to={`/tasks/${id}`}>{title}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </>
        )}
        <dt>{t('tasks.page.report')}</dt>
        <dd>{source.reportTitle}</dd>
        <dt>{t('tasks.page.reportDate')}</dt>
        <dd>{source.reportDate ? formatDay(source.reportDate, i18n.language) : t('shell.none')}</dd>
        <dt title={t('tasks.page.hashHint')}>{t('tasks.page.hash')}</dt>
        <dd>
          <code title={source.sha256}>{source.sha256.slice(0, HASH_SHOWN)}</code>
        </dd>
        <dt>{t('tasks.page.created')}</dt>
        <dd>
          {createdBy.name} · {formatInstant(createdAt, i18n.language)}
        </dd>
      </dl>
    </section>
  );
};
