import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import type { Draft } from './draft';

/** An open task of an earlier report that a draft may say again. */
export type Repetition = Schemas['DraftRepetition'];

/** The drafts of a report that may say a task again, by the draft's id; the likeliest task first. */
export type Repetitions = Readonly<Record<string, readonly Repetition[]>>;

export const NO_REPETITIONS: readonly Repetition[] = [];

const keyOf = (reportId: string) => ['repetitions', reportId] as const;

const allOf = async (id: string): Promise<Repetitions> => {
  const found: Record<string, readonly Repetition[]> = {};
  let cursor: string | null = null;
  do {
    const query: { cursor?: string } = cursor === null ? {} : { cursor };
    const page = await answerOf(api.GET('/api/v1/reports/{id}/repetitions', { params: { path: { id }, query } }));
    for (const { draftId, items } of page.items) found[draftId] = items;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
};

/** What the drafts of a report may say again. The desk does not wait for it; asked anew whenever the desk is opened. */
export const useRepetitions = (reportId: string, enabled: boolean) => {
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(reportId),
    queryFn: () => allOf(reportId),
    enabled,
    staleTime: 0,
  });
  return useMemo(() => ({ of: data ?? {}, error, refetch }), [data, error, refetch]);
};

/** Asks about one draft again: its words have changed, it is open again, or a task is not what it was. */
export const askAgain = async ({ id, reportId }: Draft): Promise<void> => {
  try {
    const { items } = await answerOf(api.GET('/api/v1/drafts/{id}/repetitions', { params: { path: { id } } }));
    queries.setQueryData<Repetitions>(keyOf(reportId), (before) => withProposals(before, id, items));
  } catch {
    // It is asked about again with all the others.
    await queries.invalidateQueries({ queryKey: keyOf(reportId) });
  }
};

/** The proposals with those of one draft put in the place of what stood there. */
export const withProposals = (
  before: Repetitions | undefined,
  id: string,
  items: readonly Repetition[],
): Repetitions | undefined => before && { ...before, [id]: items };
