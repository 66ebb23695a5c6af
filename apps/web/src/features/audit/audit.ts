import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import type { AuditFilter } from './audit-filter';

export type AuditEntry = Schemas['AuditEntry'];
export type AuditEntryDetail = Schemas['AuditEntryDetail'];
export type AuditState = Schemas['AuditState'];
export type AuditVerification = Schemas['AuditVerification'];

const STATE_KEY = ['audit', 'verification'] as const;
const ASK_AGAIN_MS = 3000;

/** The lines that fit the search, newest first, page by page. */
export const useEntries = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['audit', 'list', filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/audit-entries', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    // Every reading leaves a line: coming back from a line is not another.
    staleTime: 60_000,
  });

/** One line. */
export const useEntry = (id: string) =>
  useQuery({
    queryKey: ['audit', 'entry', id],
    queryFn: () => answerOf(api.GET('/api/v1/audit-entries/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

/** How the trail stands; asked again while a verification waits. */
export const useAuditState = () =>
  useQuery({
    queryKey: STATE_KEY,
    queryFn: () => answerOf(api.GET('/api/v1/audit-verification')),
    refetchInterval: ({ state }) => (state.data?.askedAt ? ASK_AGAIN_MS : false),
  });

/** Asks for a verification. */
export const useVerification = () =>
  useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/audit-verification')),
    onSuccess: (state) => queries.setQueryData(STATE_KEY, state),
  });
