import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isSignedOut, Problem } from '../../app/http';
import { useProblemWords } from '../../app/problem-words';
import { queries } from '../../app/queries';
import { formatInstant } from '../../ui/dates';
import { REPORT_LIST_KEY } from '../reports/report';
import { decide, readDraft, showDraft, type Decision, type Draft } from './draft';

interface Request {
  draft: Draft;
  decision: Decision;
}

const CHANGED_MEANWHILE = ['draft/already_decided', 'draft/already_open', 'draft/task_moved_on', 'version/stale'];
const wasChanged = (error: unknown): error is Problem =>
  error instanceof Problem && CHANGED_MEANWHILE.includes(error.code);

/**
 * Sends decisions. Resolves to whether the server took it; where somebody else was first, says who and shows the draft
 * as it now is.
 */
export const useDecisions = (): ((draft: Draft, decision: Decision) => Promise<boolean>) => {
  const { message } = App.useApp();
  const wordsOf = useProblemWords();
  const conflictWords = useConflictWords();
  const { mutateAsync } = useMutation({
    mutationFn: ({ draft, decision }: Request) => decide(draft, decision),
    onSuccess: (draft) => {
      showDraft(draft);
      void queries.invalidateQueries({ queryKey: REPORT_LIST_KEY });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: async (error, { draft }) => {
      if (!wasChanged(error)) {
        if (!isSignedOut(error)) void message.error(wordsOf(error));
        return;
      }
      const latest = await readDraft(draft.id);
      showDraft(latest);
      void message.warning(conflictWords(error, latest), 6);
    },
  });
  // A double click is one decision.
  const underWay = useRef(new Set<string>());
  return async (draft, decision) => {
    if (underWay.current.has(draft.id)) return false;
    underWay.current.add(draft.id);
    try {
      await mutateAsync({ draft, decision });
      return true;
    } catch {
      // Said by onError.
      return false;
    } finally {
      underWay.current.delete(draft.id);
    }
  };
};

const useConflictWords = () => {
  const { t, i18n } = useTranslation();
  const wordsOf = useProblemWords();
  return (problem: Problem, latest: Draft): string => {
    if (problem.code === 'version/stale' && latest.state === 'open') return t('drafts.said.stale');
    const name = latest.decidedBy?.name;
    if (latest.state === 'open' || !name || !latest.decidedAt) return wordsOf(problem);
    const at = formatInstant(latest.decidedAt, i18n.language);
    return t('drafts.said.decidedByOther', { name, at, state: t(`drafts.states.${latest.state}`) });
  };
};
