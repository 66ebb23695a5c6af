import { Skeleton } from 'antd';

/** Grey lines where a page will be. */
export const PageSkeleton = () => (
  <div style={{ padding: '1.5rem', maxWidth: '72rem', margin: '0 auto' }} aria-busy="true">
    <Skeleton active title paragraph={{ rows: 8 }} />
  </div>
);
