import type { ReactNode } from 'react';
import { LoadMore } from './LoadMore';

interface Listed {
  items: readonly unknown[];
  total: { count: number; exact: boolean };
}

interface PagedTableProps {
  /** The list, page by page, as TanStack Query holds it. */
  list: {
    data: { pages: readonly Listed[] } | undefined;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isPlaceholderData: boolean;
    fetchNextPage: () => unknown;
  };
  /** The table of all rows that have come so far. */
  children: ReactNode;
}

/** The table of a list that comes page by page, with how much of it is shown below. */
export const PagedTable = ({ list, children }: PagedTableProps) => {
  const pages = list.data?.pages ?? [];
  return (
    <div className="table-frame" aria-busy={list.isPlaceholderData}>
      {children}
      <LoadMore
        shown={pages.reduce((sum, { items }) => sum + items.length, 0)}
        total={pages[0]?.total}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
};
