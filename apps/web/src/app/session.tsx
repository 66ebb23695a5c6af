import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { answerOf, api, isSignedOut } from './http';
import { Failure } from './Failure';
import { may, type Account, type Permission } from './may';
import { SESSION_KEY } from './queries';
import { rememberSignedIn, wasSignedIn } from './signed-in';
import { PageSkeleton } from '../ui/PageSkeleton';

export { may, type Account, type Permission };

const AccountContext = createContext<Account | undefined>(undefined);

/** Who is signed in; null where nobody is. */
export const useSession = (): UseQueryResult<Account | null> =>
  useQuery({
    queryKey: SESSION_KEY,
    queryFn: async (): Promise<Account | null> => {
      // The cookie is out of sight of scripts: this browser remembers that it may hold one, and asks only then.
      if (!wasSignedIn()) return null;
      try {
        return await answerOf(api.GET('/api/v1/sessions/current'));
      } catch (error) {
        if (!isSignedOut(error)) throw error;
        rememberSignedIn(false);
        return null;
      }
    },
    staleTime: Infinity,
  });

/** Shows its children to somebody who is signed in, and leads everybody else to the sign-in page and back. */
export const RequireSession = ({ children }: { children: ReactNode }) => {
  const { data: account, isPending, error, refetch } = useSession();
  const { pathname, search, hash } = useLocation();
  if (isPending) return <PageSkeleton />;
  if (account === undefined) return <Failure error={error} retry={() => void refetch()} />;
  if (account === null) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(`${pathname}${search}${hash}`)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return <AccountContext value={account}>{children}</AccountContext>;
};

/** The person at the screen; only below {@link RequireSession}. */
export const useAccount = (): Account => {
  const account = use(AccountContext);
  if (!account) throw new Error('useAccount stands outside RequireSession');
  return account;
};
