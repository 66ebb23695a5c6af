import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, Problem, type Schemas } from './http';
import { rememberSignedIn } from './signed-in';

export const SESSION_KEY = ['session'] as const;

// Whoever is told that the session has ended sees the sign-in page next, and this page again after it.
const noticeEnd = (error: unknown): void => {
  if (isSignedOut(error)) showSession(null);
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

/** Tells every page who is signed in now. */
export const showSession = (account: Schemas['Account'] | null): void => {
  rememberSignedIn(account !== null);
  queries.setQueryData(SESSION_KEY, account);
};
