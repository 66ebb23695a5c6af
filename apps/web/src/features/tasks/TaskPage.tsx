import { ArrowLeftOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { DeadlineLine } from '../drafts/DeadlineLines';
import { Questions } from '../drafts/Questions';
import { LightSign } from './LightSign';
import { useTask, type TaskDetail } from './task';
import { TaskFacts } from './TaskFacts';
import { TaskSayings } from './TaskSayings';
import { TaskSource } from './TaskSource';
import './task-page.css';

/** One task: where it comes from at the left, what is known of it at the right. */
export const TaskPage = () => {
  const { taskId = '' } = useParams();
  const { data: task, error, refetch } = useTask(taskId);
  if (error && !task) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <div className="page task-page">{task ? <Task task={task} /> : <Skeleton active paragraph={{ rows: 10 }} />}</div>
  );
};

const Task = ({ task }: { task: TaskDetail }) => {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${task.title} · ${t('shell.productLong')}`}</title>
      <BackToLedger />
      <header className="task-head">
        <h1>{task.title}</h1>
        <LightSign light={task.light} />
        <span className="tag tag-blue">{t(`tasks.states.${task.state}`)}</span>
        {task.said.length > 1 && (
          <span className="tag tag-outline">{t('tasks.page.saidTimes', { times: task.said.length - 1 })}</span>
        )}
      </header>
      <div className="task-columns">
        <div className="task-main">
          <TaskSource task={task} />
          <TaskSayings task={task} />
          <section className="panel" aria-labelledby="task-deadlines">
            <h2 id="task-deadlines">{t('tasks.page.deadlines')}</h2>
            {task.deadlines.length === 0 && <p className="field-hint">{t('shell.none')}</p>}
            {task.deadlines.map((deadline) => (
              <DeadlineLine key={`${deadline.raw} ${deadline.span?.start ?? ''}`} deadline={deadline} />
            ))}
          </section>
        </div>
        <aside className="task-aside">
          <TaskFacts task={task} />
          <section className="panel" aria-labelledby="task-questions">
            <h2 id="task-questions">{t('tasks.page.questions')}</h2>
            {task.questions.length === 0 && <p className="field-hint">{t('tasks.page.noQuestions')}</p>}
            <Questions questions={task.questions} />
          </section>
        </aside>
      </div>
    </>
  );
};

const BackToLedger = () => {
  const { t } = useTranslation();
  const state: unknown = useLocation().state;
  // Back to the filter that the person came from.
  const search = typeof state === 'object' && state !== null && 'ledger' in state ? String(state.ledger) : '';
  return (
    <Link to={`/tasks${search}`} className="task-back">
      <ArrowLeftOutlined /> {t('tasks.page.back')}
    </Link>
  );
};
