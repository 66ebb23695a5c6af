import { Alert, Button } from 'antd';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../../ui/dates';
import { Notice } from '../../ui/Notice';
import type { Article, ReportDetail } from '../reports/report';
import { deskRows, isOpen, type DeskFilter } from './desk-rows';
import { DraftCard } from './DraftCard';
import type { Draft } from './draft';
import { NO_REPETITIONS, type Repetitions } from './repetition';
import type { Desk } from './use-desk';

interface DraftListProps {
  report: ReportDetail;
  drafts: readonly Draft[];
  shown: readonly Draft[];
  desk: Desk;
  repetitions: Repetitions;
  filter: DeskFilter;
  onFilter: (changes: Partial<DeskFilter>) => void;
  /** Given where the source is not on the screen. */
  onSource: (() => void) | undefined;
}

/** The drafts in the order of the text, below their articles. */
export const DraftList = ({ report, drafts, shown, desk, repetitions, filter, onFilter, onSource }: DraftListProps) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { turn, focusId, forms, failures, underWay, unsaved, acts } = desk;
  // Only when asked: a card that is merely touched must not move under the pointer.
  const followFocus = useEffectEvent(() => {
    if (focusId) bringIntoView(list.current, focusId);
  });
  useEffect(() => {
    if (turn > 0) followFocus();
  }, [turn]);
  const rows = deskRows(report, shown, filter.dropped);
  const relations = useMemo(() => relationsOf(drafts), [drafts]);
  return (
    <div className="draft-list" ref={list}>
      <AllDone drafts={drafts} />
      {rows.map((row) => {
        switch (row.kind) {
          case 'article':
            return <ArticleRow key={row.id} article={row.article} />;
          case 'draft':
            return (
              <DraftCard
                key={row.id}
                draft={row.draft}
                acts={acts}
                focused={focusId === row.id}
                form={forms[row.id]}
                unsaved={unsaved}
                busy={underWay.includes(row.id)}
                failure={failures[row.id]}
                repetitions={repetitions[row.id] ?? NO_REPETITIONS}
                groupSize={relations.sizeOf(row.draft)}
                parentTitle={relations.parentOf(row.draft)}
                onSource={onSource}
              />
            );
          case 'dropped':
            return (
              <DroppedRow
                key={row.id}
                quote={report.text.slice(row.span.start, row.span.end)}
                why={row.why}
                focused={focusId === row.id}
                onClick={() => {
                  acts.show(row.id, row.span);
                  onSource?.();
                }}
              />
            );
        }
      })}
      {drafts.length === 0 && <Notice title={t('drafts.noDrafts')} hint={t('drafts.noDraftsHint')} />}
      {drafts.length > 0 && shown.length === 0 && (
        <Notice title={t('drafts.nothingShown')}>
          <Button onClick={() => onFilter({ tasksOnly: false, openOnly: false })}>{t('drafts.showAll')}</Button>
        </Notice>
      )}
    </div>
  );
};

const relationsOf = (drafts: readonly Draft[]) => {
  const titles = new Map(drafts.map(({ key, title }) => [key, title]));
  const sizes = new Map<string, number>();
  for (const { group } of drafts) if (group) sizes.set(group.id, (sizes.get(group.id) ?? 0) + 1);
  return {
    /** How many drafts share its group. */
    sizeOf: ({ group }: Draft) => (group ? (sizes.get(group.id) ?? 0) : 0),
    /** The title of the heading that it stands under. */
    parentOf: ({ parentKey }: Draft) => (parentKey === null ? undefined : titles.get(parentKey)),
  };
};

const bringIntoView = (list: HTMLElement | null, id: string): void => {
  const card = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  if (!card) return;
  card.scrollIntoView({ block: 'nearest' });
  // A form on the card has the focus already.
  if (!card.contains(document.activeElement)) card.focus({ preventScroll: true });
};

const AllDone = ({ drafts }: { drafts: readonly Draft[] }) => {
  const { t } = useTranslation();
  if (drafts.length === 0 || drafts.some(isOpen)) return null;
  const count = (state: Draft['state']) => drafts.filter((draft) => draft.state === state).length;
  return (
    <Alert
      type="success"
      showIcon
      title={t('drafts.allDone', {
        accepted: count('accepted'),
        repeated: count('repeated'),
        dismissed: count('dismissed'),
      })}
      action={<Link to={`/tasks?report=${drafts[0]?.reportId ?? ''}`}>{t('drafts.toLedger')}</Link>}
    />
  );
};

const ArticleRow = ({ article }: { article: Article }) => {
  const { t, i18n } = useTranslation();
  return (
    <h2 className="article-row">
      <span className="article-headline">
        {article.index + 1}. {article.headline}
      </span>
      <span className="tag">{t(`reports.genres.${article.genre}`)}</span>
      {article.anchor && <span className="article-day">{formatDay(article.anchor, i18n.language)}</span>}
    </h2>
  );
};

interface DroppedRowProps {
  quote: string;
  why: string;
  focused: boolean;
  onClick: () => void;
}

const DroppedRow = ({ quote, why, focused, onClick }: DroppedRowProps) => (
  <button type="button" className={focused ? 'dropped-row dropped-row-focus' : 'dropped-row'} onClick={onClick}>
    <span className="dropped-quote">{quote}</span>
    <span className="dropped-why">{why}</span>
  </button>
);
