import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  title: ReactNode;
  hint?: ReactNode;
  /** What the person can do next. */
  children?: ReactNode;
  /** Read out at once, for what went wrong. */
  urgent?: boolean;
}

/** A page or list that has nothing to show: why, and what to do. */
export const Notice = ({ title, hint, children, urgent = false }: NoticeProps) => (
  <section className="notice" role={urgent ? 'alert' : undefined}>
    <p className="notice-title">{title}</p>
    {hint && <p className="notice-hint">{hint}</p>}
    {children && <div className="notice-acts">{children}</div>}
  </section>
);
