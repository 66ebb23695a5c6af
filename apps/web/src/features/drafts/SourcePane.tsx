import { Drawer, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reveal } from '../../ui/MarkedText';
import type { Mark } from '../../ui/segments';
import type { Article, ReportDetail } from '../reports/report';
import type { DeskActs } from './desk-acts';
import type { Draft } from './draft';
import { ReportText } from './ReportText';
import { draftMarks, droppedMarks } from './source-marks';
import type { Desk } from './use-desk';

interface SourcePaneProps {
  report: ReportDetail;
  drafts: readonly Draft[];
  desk: Desk;
  withDropped: boolean;
}

const LEGEND = ['task', 'owner', 'deadline', 'issuer', 'exhortation'] as const;

/** The text of the report with everything marked that was found in it. */
export const SourcePane = ({ desk, ...source }: SourcePaneProps) => {
  const { t } = useTranslation();
  return (
    <section className="desk-pane desk-source" aria-label={t('drafts.source')}>
      <div className="desk-toolbar">
        <Legend withDropped={source.withDropped} />
        <ArticleJump articles={source.report.articles} drafts={source.drafts} acts={desk.acts} />
      </div>
      {/* What scrolls can be reached and scrolled by keyboard. */}
      <div className="source-scroll" tabIndex={0} role="group" aria-label={t('drafts.source')} data-scrolled>
        <Source {...source} focus={desk.focusId} reveal={desk.reveal} onPick={desk.acts.pick} />
      </div>
    </section>
  );
};

/** The same text for a narrow screen, scrolled to the draft in focus. A tap on a mark leads back to its card. */
export const SourceDrawer = ({ desk, open, onClose, ...source }: SourcePaneProps & DrawerState) => {
  const { t } = useTranslation();
  const pick = (mark: Mark) => {
    desk.acts.pick(mark);
    onClose();
  };
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement="bottom"
      size="80%"
      title={t('drafts.source')}
      destroyOnHidden
      // The button that opened it belongs to the card that was left, when a mark of another card was tapped.
      focusable={{ focusTriggerAfterClose: false }}
      afterOpenChange={(shown) => !shown && desk.focusId && desk.acts.look(desk.focusId)}
    >
      <Legend withDropped={source.withDropped} />
      <Source {...source} focus={desk.focusId} reveal={desk.reveal} onPick={pick} />
    </Drawer>
  );
};

interface DrawerState {
  open: boolean;
  onClose: () => void;
}

interface SourceProps extends Omit<SourcePaneProps, 'desk'> {
  focus: string | undefined;
  reveal: Reveal | undefined;
  onPick: (mark: Mark) => void;
}

const Source = ({ report, drafts, withDropped, ...desk }: SourceProps) => {
  const { t } = useTranslation();
  const marks = useMemo(() => {
    const words = {
      task: t('drafts.kinds.task'),
      exhortation: t('drafts.kinds.exhortation'),
      heading: t('drafts.kinds.heading'),
      owner: t('drafts.kinds.owner'),
      deadline: t('drafts.kinds.deadline'),
      issuer: t('drafts.kinds.issuer'),
    };
    return [...draftMarks(drafts, words), ...(withDropped ? droppedMarks(report) : [])];
  }, [report, drafts, withDropped, t]);
  return <ReportText report={report} marks={marks} {...desk} />;
};

const Legend = ({ withDropped }: { withDropped: boolean }) => {
  const { t } = useTranslation();
  const kinds = withDropped ? ([...LEGEND, 'dropped'] as const) : LEGEND;
  return (
    <ul className="legend" aria-label={t('drafts.legend')}>
      {kinds.map((kind) => (
        <li key={kind} className={`mark mark-${kind}`}>
          {t(`drafts.kinds.${kind}`)}
        </li>
      ))}
    </ul>
  );
};

interface ArticleJumpProps {
  articles: readonly Article[];
  drafts: readonly Draft[];
  acts: DeskActs;
}

const ArticleJump = ({ articles, drafts, acts }: ArticleJumpProps) => {
  const { t } = useTranslation();
  if (articles.length < 2) return null;
  const jump = (id: string) => {
    const article = articles.find((one) => one.id === id);
    if (!article) return;
    // By place: a draft that was decided before the report was read again knows the article of that time.
    const { start, end } = article.span;
    const first = drafts.find(({ span }) => span.start >= start && span.start < end);
    if (first) acts.focus(first);
    else acts.show(id, article.span);
  };
  return (
    <Select<string>
      className="article-jump"
      aria-label={t('drafts.jump')}
      placeholder={t('drafts.jump')}
      value={null}
      onChange={jump}
      options={articles.map(({ id, index, headline }) => ({ value: id, label: `${index + 1}. ${headline}` }))}
      popupMatchSelectWidth={360}
    />
  );
};
