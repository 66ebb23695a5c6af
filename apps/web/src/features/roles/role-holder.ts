import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answerOf, api, ifMatch, Problem, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';

export type RoleHolder = Schemas['RoleHolder'];
type Holding = Schemas['GrantRolesDto'];

const LIST_KEY = ['role-holders'] as const;

/** The accounts with their roles, by account, page by page; `q` is part of a name or an account. */
export const useRoleHolders = (q: string) =>
  useInfiniteQuery({
    queryKey: [...LIST_KEY, q],
    queryFn: ({ pageParam }) => {
      const query = { ...(q === '' ? {} : { q }), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/role-holders', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Sets all roles and fields of work of an account, as the person saw it. */
export const useGrant = ({ id, version }: RoleHolder) =>
  useMutation({
    mutationFn: (holding: Holding) =>
      answerOf(
        api.PUT('/api/v1/role-holders/{id}', { params: { path: { id }, header: ifMatch(version) }, body: holding }),
      ),
    // Refused or done: what the list shows of the account may be old.
    onSettled: () => queries.invalidateQueries({ queryKey: LIST_KEY }),
  });

/** Whether somebody else has changed the account since it was read. */
export const isStale = (error: unknown): boolean => error instanceof Problem && error.code === 'version/stale';

/** The account as it is now. */
export const readRoleHolder = (id: string): Promise<RoleHolder> =>
  answerOf(api.GET('/api/v1/role-holders/{id}', { params: { path: { id } } }));
