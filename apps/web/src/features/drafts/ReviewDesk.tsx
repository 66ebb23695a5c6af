import { useCallback, useState } from 'react';
import { useMedia } from '../../ui/use-media';
import type { ReportDetail } from '../reports/report';
import { OutdatedNotice } from '../reports/RereadReport';
import { WithdrawnNotice } from '../reports/WithdrawnNotice';
import { SecondReadingBar } from '../second-reading/SecondReadingBar';
import { DeskHead } from './DeskHead';
import { DeskStatus } from './DeskStatus';
import { isOpen, shownDrafts, standingDrafts } from './desk-rows';
import { DraftList } from './DraftList';
import type { Draft } from './draft';
import { DeskToolbar } from './DeskToolbar';
import { KeyHelp } from './KeyHelp';
import { NameUnitDialog } from './NameUnitDialog';
import { QuestionList, type QuestionPanel } from './QuestionList';
import { RepetitionsUnknown } from './RepetitionsUnknown';
import { useRepetitions } from './repetition';
import { SourceDrawer, SourcePane } from './SourcePane';
import { TaskBeside, TaskBesideDrawer } from './TaskBeside';
import { useDesk } from './use-desk';
import { useDeskFilter } from './use-desk-filter';
import { useDeskKeys } from './use-desk-keys';
import './review.css';

interface ReviewDeskProps {
  report: ReportDetail;
  drafts: readonly Draft[];
}

/** Source at the left, drafts at the right, one focus for both. On a narrow screen the source comes in a drawer. */
export const ReviewDesk = ({ report, drafts }: ReviewDeskProps) => {
  const wide = useMedia('(min-width: 901px)');
  const [filter, changeFilter] = useDeskFilter();
  const standing = standingDrafts(drafts);
  const shown = shownDrafts(drafts, filter);
  const { of: repetitions, ...asked } = useRepetitions(report.id, drafts.some(isOpen));
  const desk = useDesk(drafts, shown, repetitions);
  const [help, setHelp] = useState(false);
  const [questions, setQuestions] = useState<QuestionPanel>();
  const [sourceOpen, setSourceOpen] = useState(false);
  const openSource = useCallback(() => setSourceOpen(true), []);
  const { naming, beside } = desk;
  const named = naming && drafts.find(({ id }) => id === naming.id);
  const draft = beside && drafts.find(({ id }) => id === beside.id);
  const repetition = beside && repetitions[beside.id]?.find(({ taskId }) => taskId === beside.taskId);
  const compared = draft && isOpen(draft) && repetition ? { draft, repetition, desk } : undefined;
  useDeskKeys(desk, !help && !sourceOpen && !questions && !naming, {
    onHelp: () => setHelp(true),
    onQuestions: () => setQuestions('menu'),
  });

  const source = { report, drafts: filter.dropped ? drafts : standing, desk, withDropped: filter.dropped };
  return (
    <div className="desk">
      <DeskHead report={report} drafts={standing} />
      <WithdrawnNotice withdrawn={report.withdrawn} />
      <OutdatedNotice report={report} />
      {!report.withdrawn && <SecondReadingBar reportId={report.id} drafts={drafts} />}
      <div className="desk-panes">
        {wide && (
          <div className="desk-left">
            {compared && <TaskBeside {...compared} />}
            <SourcePane {...source} />
          </div>
        )}
        <section className="desk-pane">
          <DeskToolbar
            report={report}
            drafts={standing}
            filter={filter}
            onFilter={changeFilter}
            onHelp={() => setHelp(true)}
            repeating={shown.filter((draft) => isOpen(draft) && (repetitions[draft.id]?.length ?? 0) > 0).length}
            onRepeating={desk.acts.nextRepetition}
          >
            <QuestionList report={report} drafts={drafts} acts={desk.acts} panel={questions} onPanel={setQuestions} />
          </DeskToolbar>
          {asked.error && <RepetitionsUnknown error={asked.error} retry={() => void asked.refetch()} />}
          <DraftList
            report={report}
            drafts={standing}
            shown={shown}
            desk={desk}
            repetitions={repetitions}
            filter={filter}
            onFilter={changeFilter}
            onSource={wide ? undefined : openSource}
          />
          <DeskStatus desk={desk} />
        </section>
      </div>
      {!wide && <SourceDrawer {...source} open={sourceOpen} onClose={() => setSourceOpen(false)} />}
      {!wide && compared && <TaskBesideDrawer {...compared} />}
      {naming && named && <NameUnitDialog key={naming.name} draft={named} naming={naming} acts={desk.acts} />}
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
};
