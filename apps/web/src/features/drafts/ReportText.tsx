import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/dates';
import { MarkedText, type Reveal } from '../../ui/MarkedText';
import type { Mark } from '../../ui/segments';
import type { Article, ReportDetail } from '../reports/report';
import { headlineSpan } from './source-marks';
import './source.css';

interface ReportTextProps {
  report: ReportDetail;
  /** What is marked in it beside its headlines. */
  marks: readonly Mark[];
  focus: string | undefined;
  reveal?: Reveal | undefined;
  onPick?: (mark: Mark) => void;
}

/** The text of a report with the heads of its articles. */
export const ReportText = ({ report, marks, ...text }: ReportTextProps) => {
  const all = useMemo(() => {
    const headlines = report.articles.map((article): Mark => ({
      ...headlineSpan(report.text, article),
      of: article.id,
      kind: 'headline',
      label: '',
    }));
    return [...headlines, ...marks];
  }, [report, marks]);
  const before = useMemo(() => {
    const heads = report.articles.map((article) => {
      const { start } = headlineSpan(report.text, article);
      return [start, <ArticleHead key={article.id} article={article} />] as const;
    });
    return new Map(heads);
  }, [report]);
  return <MarkedText text={report.text} marks={all} before={before} {...text} />;
};

const ArticleHead = ({ article }: { article: Article }) => {
  const { t, i18n } = useTranslation();
  return (
    <div className="source-article">
      <span className="tag">{article.index + 1}</span>
      <span className="tag">{t(`reports.genres.${article.genre}`)}</span>
      {article.anchor && <span>{formatDay(article.anchor, i18n.language)}</span>}
    </div>
  );
};
