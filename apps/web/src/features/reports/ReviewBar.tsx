import { useTranslation } from 'react-i18next';
import type { ReportSummary } from './report';
import './review-bar.css';

/** How many drafts are accepted, dismissed and still open: as a bar and in words. */
export const ReviewBar = ({ counts }: { counts: ReportSummary['counts'] }) => {
  const { t } = useTranslation();
  const { drafts, open, accepted, repeated, dismissed } = counts;
  if (drafts === 0) return <span className="muted">{t('reports.list.noDrafts')}</span>;
  const share = (part: number) => ({ width: `${(100 * part) / drafts}%` });
  return (
    <div className="review-bar">
      <span className="review-bar-track" aria-hidden="true">
        <span className="review-bar-accepted" style={share(accepted)} />
        <span className="review-bar-repeated" style={share(repeated)} />
        <span className="review-bar-dismissed" style={share(dismissed)} />
      </span>
      <span className="review-bar-words">
        {open === 0 ? t('reports.list.reviewed') : `${t('reports.list.open')} ${open}`}
        <span className="muted">
          {` · ${t('reports.list.accepted')} ${accepted}`}
          {repeated > 0 && ` · ${t('reports.list.repeated')} ${repeated}`}
          {` · ${t('reports.list.dismissed')} ${dismissed}`}
        </span>
      </span>
    </div>
  );
};
