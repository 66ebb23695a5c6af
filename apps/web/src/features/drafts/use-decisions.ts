import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../app/http';
import { useProblemWords } from '../../app/problem-words';
import { queries } from '../../app/queries';
import { isRefusal, requestKeys } from '../../app/request-key';
import { useAccount } from '../../app/session';
import { formatInstant } from '../../ui/dates';
import { REPORT_LIST_KEY, reportKey } from '../reports/report';
import { isDone, type Outcome } from './decision-outcome';
import { askAgain } from './repetition';
import { decide, readDraft, showDraft, type Decision, type Draft } from './draft';

interface Request {
  draft: Draft;
  decision: Decision;
}

const CHANGED_MEANWHILE = [
  'draft/already_decided',
  'draft/already_open',
  'draft/lapsed',
  'draft/task_moved_on',
  'draft/report_withdrawn',
  'version/stale',
];
const wasChanged = (error: unknown): error is Problem =>
  error instanceof Problem && CHANGED_MEANWHILE.includes(error.code);

const keys = requestKeys();

const sendWithKey = async ({ draft, decision }: Request): Promise<Draft> => {
  const meant = decision.act === 'repeat' ? ` ${decision.taskId}` : '';
  const intention = `${decision.act} ${draft.id} ${draft.version}${meant}`;
  try {
    const after = await decide(draft, decision, keys.keyOf(intention));
    keys.settle(intention);
    return after;
  } catch (error) {
    if (isRefusal(error)) keys.settle(intention);
    throw error;
  }
};

/** Sends decisions and shows what became of them; where somebody else was first, says who and shows the draft as it now is. */
export const useDecisions = (): ((draft: Draft, decision: Decision) => Promise<Outcome>) => {
  const { id: accountId } = useAccount();
  const wordsOf = useProblemWords();
  const conflictWords = useConflictWords();
  const { mutateAsync } = useMutation({
    mutationFn: sendWithKey,
    onSuccess: (draft, { decision }) => {
      showDraft(draft);
      // Its words have changed, or it is on the desk again.
      if (decision.act === 'correct' || decision.act === 'reopen') void askAgain(draft);
      void queries.invalidateQueries({ queryKey: REPORT_LIST_KEY });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  const afterConflict = async (problem: Problem, { draft, decision }: Request): Promise<Outcome> => {
    const latest = await readDraft(draft.id);
    showDraft(latest);
    if (latest.reportWithdrawn) void queries.invalidateQueries({ queryKey: reportKey(latest.reportId) });
    return isDone(decision, latest, accountId)
      ? { draft: latest }
      : { refused: conflictWords(problem, latest, decision), final: true };
  };
  const failure = (error: unknown): Outcome => ({ refused: wordsOf(error), final: isRefusal(error) });
  return async (draft, decision) => {
    try {
      return { draft: await mutateAsync({ draft, decision }) };
    } catch (error) {
      // Most likely the task has been taken back: it is not proposed any longer.
      if (decision.act === 'repeat' && isRefusal(error)) void askAgain(draft);
      return wasChanged(error) ? afterConflict(error, { draft, decision }).catch(failure) : failure(error);
    }
  };
};

const useConflictWords = () => {
  const { t, i18n } = useTranslation();
  const wordsOf = useProblemWords();
  return (problem: Problem, latest: Draft, { act }: Decision): string => {
    if (problem.code === 'version/stale' && latest.state === 'open')
      return t(act === 'correct' ? 'drafts.said.staleForm' : 'drafts.said.stale');
    const name = latest.decidedBy?.name;
    if (latest.state === 'open' || !name || !latest.decidedAt) return wordsOf(problem);
    const at = formatInstant(latest.decidedAt, i18n.language);
    return t('drafts.said.decidedByOther', { name, at, state: t(`drafts.states.${latest.state}`) });
  };
};
