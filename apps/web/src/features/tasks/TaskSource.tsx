import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { may, useAccount } from '../../app/session';
import { MarkedText } from '../../ui/MarkedText';
import { contextMarks } from './context-marks';
import type { TaskDetail } from './task';
import '../drafts/source.css';

/** The sentence of a task among its neighbours, with what was read in it marked. */
export const TaskSource = ({ task }: { task: TaskDetail }) => {
  const { t } = useTranslation();
  const account = useAccount();
  const { source } = task;
  const marks = useMemo(
    () =>
      contextMarks(source, {
        task: t('drafts.kinds.task'),
        owner: t('drafts.kinds.owner'),
        deadline: t('drafts.kinds.deadline'),
      }),
    [source, t],
  );
  const { start, end } = source.span;
  return (
    <section className="panel task-source" aria-labelledby="task-source">
      <header>
        <h2 id="task-source">{t('tasks.page.source')}</h2>
        {may(account, 'report.read') && (
          <Link to={`/reports/${source.reportId}#s=${start}-${end}`}>{t('tasks.page.openReport')}</Link>
        )}
      </header>
      <p className="task-headline">{source.headline}</p>
      <MarkedText text={source.context} marks={marks} focus="task" />
    </section>
  );
};
