import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '../reports/report';
import { isOpen, type DeskFilter } from './desk-rows';
import type { Draft } from './draft';

interface DeskToolbarProps {
  report: ReportDetail;
  drafts: readonly Draft[];
  filter: DeskFilter;
  onFilter: (changes: Partial<DeskFilter>) => void;
  onHelp: () => void;
  /** How many open drafts may say a task again, and the way to the next of them. */
  repeating: number;
  onRepeating: () => void;
  /** What else the desk offers. */
  children: ReactNode;
}

/** What of the drafts is shown. */
export const DeskToolbar = ({ report, drafts, filter, onFilter, onHelp, children, ...again }: DeskToolbarProps) => {
  const { t } = useTranslation();
  const tasks = drafts.filter(({ nature }) => nature === 'task').length;
  return (
    <div className="desk-toolbar">
      <Segmented
        aria-label={t('drafts.filterNature')}
        value={filter.tasksOnly ? 'tasks' : 'all'}
        onChange={(value) => onFilter({ tasksOnly: value === 'tasks' })}
        options={[
          { value: 'all', label: `${t('tasks.filters.all')} ${drafts.length}` },
          { value: 'tasks', label: `${t('drafts.tasks')} ${tasks}` },
        ]}
      />
      <Checkbox checked={filter.openOnly} onChange={(event) => onFilter({ openOnly: event.target.checked })}>
        {t('drafts.openOnly')} {drafts.filter(isOpen).length}
      </Checkbox>
      <label className="desk-switch" title={t('drafts.uncoveredHint')}>
        <Switch size="small" checked={filter.dropped} onChange={(dropped) => onFilter({ dropped })} />
        {t('drafts.uncovered')} {report.dropped.length}
      </label>
      {children}
      {again.repeating > 0 && (
        <Button title={`${t('drafts.keys.nextRepetition')} (M)`} onClick={again.onRepeating}>
          {t('drafts.repetitions.count', { count: again.repeating })}
        </Button>
      )}
      <Button
        className="desk-help"
        type="text"
        icon={<QuestionCircleOutlined />}
        aria-label={t('drafts.keys.title')}
        title={`${t('drafts.keys.title')} (?)`}
        onClick={onHelp}
      />
    </div>
  );
};
