import { memo, useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import { layOut, type Line, type Mark, type Segment } from './segments';
import './marked-text.css';

/** Where to scroll, and a number that is new each time the same place is asked for again. */
export interface Reveal {
  start: number;
  end: number;
  turn: number;
}

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** The thing whose marks stand out. */
  focus: string | undefined;
  reveal?: Reveal | undefined;
  /** Shown before the line that holds the offset. */
  before?: ReadonlyMap<number, ReactNode>;
  onPick?: (mark: Mark) => void;
}

/** A text with stretches of it marked. All of it is rendered as text, whatever it looks like. */
export const MarkedText = ({ text, marks, focus, reveal, before, onPick }: MarkedTextProps) => {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => layOut(text, marks), [text, marks]);
  useEffect(() => {
    if (box.current && reveal) pulse(box.current, reveal);
  }, [reveal]);

  const pick = (event: MouseEvent) => {
    const piece = event.target instanceof Element ? event.target.closest('[data-start]') : null;
    const start = Number(piece?.getAttribute('data-start') ?? -1);
    const marked = lines
      .find((line) => line.start <= start && start < line.end)
      ?.segments.find((segment) => segment.start === start)?.marks;
    const chosen = marked?.find(({ of }) => of !== focus) ?? marked?.[0];
    const shortest = marked?.[0];
    // A second click on a piece that several things share goes on to the next of them.
    const mark = shortest?.of === focus ? chosen : shortest;
    if (mark) onPick?.(mark);
  };

  return (
    <div ref={box} className={onPick ? 'marked-text marked-text-live' : 'marked-text'} onClick={onPick && pick}>
      {lines.map((line) => (
        <MarkedLine
          key={line.start}
          text={text}
          line={line}
          focus={hasMarkOf(line, focus) ? focus : undefined}
          before={before?.get(line.start)}
        />
      ))}
    </div>
  );
};

const hasMarkOf = (line: Line, focus: string | undefined): boolean =>
  focus !== undefined && line.segments.some(({ marks }) => marks.some(({ of }) => of === focus));

interface MarkedLineProps {
  text: string;
  line: Line;
  focus: string | undefined;
  before: ReactNode;
}

const MarkedLine = memo(function MarkedLine({ text, line, focus, before }: MarkedLineProps) {
  return (
    <>
      {before}
      <p className={line.gap ? 'marked-line marked-line-gap' : 'marked-line'} data-line={line.start}>
        {line.segments.map((segment) => (
          <span
            key={segment.start}
            data-start={segment.start}
            data-end={segment.end}
            className={classOf(segment, focus)}
            title={segment.marks[0]?.label}
          >
            {text.slice(segment.start, segment.end)}
          </span>
        ))}
      </p>
    </>
  );
});

const classOf = ({ marks }: Segment, focus: string | undefined): string | undefined => {
  if (marks.length === 0) return undefined;
  const classes = new Set(['mark', ...marks.map(({ kind }) => `mark-${kind}`)]);
  if (marks.some(({ of }) => of === focus)) classes.add('mark-focus');
  return [...classes].join(' ');
};

const pulse = (box: HTMLElement, { start, end }: Reveal): void => {
  const pieces = [...box.querySelectorAll<HTMLElement>('[data-start]')].filter(
    ({ dataset }) => Number(dataset.end) > start && Number(dataset.start) < end,
  );
  pieces[0]?.scrollIntoView({ block: 'center' });
  for (const before of box.querySelectorAll('.mark-pulse')) before.classList.remove('mark-pulse');
  for (const piece of pieces) {
    // Reading a size makes the browser notice that the class was gone, so that the animation starts anew.
    void piece.offsetWidth;
    piece.classList.add('mark-pulse');
  }
};
