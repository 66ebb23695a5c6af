import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface LoadMoreProps {
  shown: number;
  total: { count: number; exact: boolean } | undefined;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** How much of a list is shown, and the button for the next page of it. */
export const LoadMore = ({ shown, total, hasMore, loading, onMore }: LoadMoreProps) => {
  const { t } = useTranslation();
  return (
    <div className="load-more">
      <span>
        {t('shell.shown', { shown: shown.toLocaleString('en') })}
        {total &&
          ` / ${t(total.exact ? 'shell.total' : 'shell.atLeast', { number: total.count.toLocaleString('en') })}`}
      </span>
      {hasMore && (
        <Button loading={loading} onClick={onMore}>
          {t('shell.loadMore')}
        </Button>
      )}
    </div>
  );
};
