import { CloseOutlined } from '@ant-design/icons';
import { Drawer, Skeleton } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failure } from '../../app/Failure';
import { onceClicked } from '../../ui/once-clicked';
import { LightSign } from '../tasks/LightSign';
import { useTask, type TaskDetail } from '../tasks/task';
import { TaskDeadline } from '../tasks/TaskDeadline';
import { TaskOwners } from '../tasks/TaskOwners';
import { TaskSayings } from '../tasks/TaskSayings';
import { TaskSource } from '../tasks/TaskSource';
import { useDecides } from './deciding';
import type { Draft } from './draft';
import type { Repetition } from './repetition';
import type { Desk } from './use-desk';
import '../tasks/task-page.css';
import './repetitions.css';

interface TaskBesideProps {
  draft: Draft;
  repetition: Repetition;
  desk: Desk;
}

/** The task that a draft may say again, above the source: both sentences are in view at once. */
export const TaskBeside = ({ draft, repetition, desk }: TaskBesideProps) => {
  const { t } = useTranslation();
  const pane = useRef<HTMLElement>(null);
  // Whoever listens hears what has opened; the keys of the desk go on working from here.
  useEffect(() => pane.current?.focus({ preventScroll: true }), [repetition.taskId]);
  return (
    <section ref={pane} className="beside" tabIndex={-1} aria-labelledby="beside-title">
      <header className="beside-head">
        <h2 id="beside-title">{t('drafts.repetitions.besideTitle')}</h2>
        <button type="button" className="act act-small" onClick={desk.acts.endCompare}>
          <CloseOutlined aria-hidden="true" /> {t('shell.close')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </header>
      <div className="beside-scroll" tabIndex={0} role="group" aria-label={repetition.title} data-scrolled>
        <ComparedTask draft={draft} repetition={repetition} desk={desk} />
      </div>
    </section>
  );
};

/** The same for a narrow screen. */
export const TaskBesideDrawer = ({ draft, repetition, desk }: TaskBesideProps) => {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      placement="bottom"
      size="80%"
      title={t('drafts.repetitions.besideTitle')}
      onClose={desk.acts.endCompare}
    >
      <ComparedTask draft={draft} repetition={repetition} desk={desk} />
    </Drawer>
  );
};

const ComparedTask = ({ draft, repetition, desk }: TaskBesideProps) => {
  const { t } = useTranslation();
  const decides = useDecides();
  const { data: task, error, refetch } = useTask(repetition.taskId);
  if (error && !task) return <Failure error={error} retry={() => void refetch()} />;
  if (!task) return <Skeleton active paragraph={{ rows: 4 }} />;
  return (
    <div className="beside-task">
      <ComparedFacts task={task} />
      <p className="field-hint">{repetition.why}</p>
      <div className="beside-acts">
        {decides && (
          <button
            type="button"
            className="act act-accept"
            aria-disabled={desk.underWay.includes(draft.id)}
            onClick={onceClicked(() => void desk.acts.repeat(draft, repetition))}
          >
            {t('drafts.repetitions.take')}
          </button>
        )}
        <Link to={`/tasks/${task.id}`}>{t('drafts.openTask')}</Link>
      </div>
      <TaskSource task={task} />
      <TaskSayings task={task} />
    </div>
  );
};

const ComparedFacts = ({ task }: { task: TaskDetail }) => {
  const { t } = useTranslation();
  return (
    <>
      <p className="beside-title">{task.title}</p>
      <div className="beside-facts">
        <LightSign light={task.light} />
        <span className="tag tag-blue">{t(`tasks.states.${task.state}`)}</span>
        <TaskOwners owners={task.owners} />
        <TaskDeadline deadline={task.deadline} />
      </div>
    </>
  );
};
