import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, Problem } from './http';

export const SESSION_KEY = ['session'] as const;

// Whoever is told that the session has ended sees the sign-in page next, and this page again after it.
const noticeEnd = (error: unknown): void => {
  if (isSignedOut(error)) queries.setQueryData(SESSION_KEY, null);
};

/** What the server said lately; refusals are not asked again, a failed network once. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => !(error instanceof Problem) && failures < 1,
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false },
  },
});
