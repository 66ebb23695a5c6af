import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, Problem, type Schemas } from './http';
import { noteFreshTokens } from './fresh-session';
import { rememberSignedIn } from './signed-in';

export const SESSION_KEY = ['session'] as const;

// Whoever is told that the session has ended sees the sign-in page next, and this page again after it.
const noticeEnd = (error: unknown): void => {
  if (isSignedOut(error)) endSession();
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

/** Tells every page who is signed in now; what was read for somebody else is forgotten. */
export const beginSession = ({ account, accessExpiresAt }: Schemas['Session']): void => {
  rememberSignedIn(true);
  noteFreshTokens({ accessExpiresAt });
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  queries.setQueryData(SESSION_KEY, account);
};

/** Tells every page that nobody is signed in any more. */
export const endSession = (): void => {
  rememberSignedIn(false);
  queries.setQueryData(SESSION_KEY, null);
};
