import type { ReactNode } from 'react';
import type { Span } from './draft';

interface SpanLinkProps {
  span: Span | null | undefined;
  className: string;
  children: ReactNode;
}

/** Words of a card that stand somewhere in the source: a press shows where. Without a span they are plain words. */
export const SpanLink = ({ span, className, children }: SpanLinkProps) =>
  span ? (
    <button type="button" className={`span-link ${className}`} data-span={`${span.start}-${span.end}`}>
      {children}
    </button>
  ) : (
    <span className={className}>{children}</span>
  );

/** The span of the link that was pressed; undefined where the press fell beside every link. */
export const pressedSpan = (target: EventTarget): Span | undefined => {
  const link = target instanceof Element ? target.closest('[data-span]') : null;
  const [start, end] = (link?.getAttribute('data-span') ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
};
