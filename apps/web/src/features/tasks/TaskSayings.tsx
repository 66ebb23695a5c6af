import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { may, useAccount } from '../../app/session';
import { formatDay, formatInstant } from '../../ui/dates';
import type { TaskDetail } from './task';
import './task-sayings.css';

type Saying = TaskDetail['said'][number];

/** Every place where a task was said, the first first. Said once, it has its source and needs no list. */
export const TaskSayings = ({ task }: { task: TaskDetail }) => {
  const { t } = useTranslation();
  if (task.said.length < 2) return null;
  return (
    <section className="panel" aria-labelledby="task-sayings">
      <h2 id="task-sayings">{t('tasks.page.said', { times: task.said.length })}</h2>
      <ol className="sayings">
        {task.said.map((saying) => (
          <SayingRow key={saying.draftId} saying={saying} />
        ))}
      </ol>
    </section>
  );
};

const SayingRow = ({ saying }: { saying: Saying }) => {
  const { t, i18n } = useTranslation();
  const account = useAccount();
  const { first, day, reportId, reportTitle, headline, text, span, due, decidedBy, decidedAt } = saying;
  return (
    <li>
      <p className="saying-place">
        <span className={first ? 'tag' : 'tag tag-blue'}>
          {t(first ? 'tasks.page.saidFirst' : 'tasks.page.saidAgain')}
        </span>
        <strong className="nowrap">{day ? formatDay(day, i18n.language) : t('shell.none')}</strong>
        <span>{reportTitle}</span>
        {headline !== '' && headline !== reportTitle && <span className="muted">{headline}</span>}
      </p>
      <blockquote>{text}</blockquote>
      <p className="saying-facts">
        <span>{due ? t('tasks.page.saidDue', { day: formatDay(due, i18n.language) }) : t('tasks.page.saidNoDue')}</span>
        <span>
          {decidedBy.name} · {formatInstant(decidedAt, i18n.language)}
        </span>
        {may(account, 'report.read') && (
          <Link to={`/reports/${reportId}#s=${span.start}-${span.end}`}>{t('tasks.page.openSentence')}</Link>
        )}
      </p>
    </li>
  );
};
