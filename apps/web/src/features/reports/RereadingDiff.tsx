import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RereadingPreview, RereadItem } from './rereading';
import { RereadFields } from './RereadFields';

const TAGS: Record<RereadItem['outcome'], string> = {
  added: 'tag tag-green',
  changed: 'tag tag-blue',
  gone: 'tag tag-amber',
  kept: 'tag',
};

/** What another reading would do, in the order of the text. */
export const RereadingDiff = ({ preview }: { preview: RereadingPreview }) => {
  const { t } = useTranslation();
  const { counts, items, differs } = preview;
  const { added, changed, gone, kept, unchanged } = counts;
  const told = added + changed + gone + kept;
  return (
    <>
      {added + changed + gone === 0 ? (
        <Alert type="success" showIcon title={t(differs ? 'reports.reread.onlyRecord' : 'reports.reread.nothing')} />
      ) : (
        <p className="reread-counts">{t('reports.reread.counts', { added, changed, gone, kept })}</p>
      )}
      {unchanged > 0 && <p className="muted">{t('reports.reread.unchanged', { count: unchanged })}</p>}
      <ul className="reread-items">
        {items.map((item) => (
          <DiffItem
            key={item.draftId ?? `new ${item.after?.span.start ?? 0} ${item.after?.span.end ?? 0}`}
            item={item}
          />
        ))}
      </ul>
      {told > items.length && <p className="muted">{t('reports.reread.more', { count: told - items.length })}</p>}
    </>
  );
};

const DiffItem = ({ item }: { item: RereadItem }) => {
  const { t } = useTranslation();
  const { outcome, why, index, before, after } = item;
  const side = before ?? after;
  if (!side) return null;
  return (
    <li className={`reread-item reread-${outcome}`}>
      <h3>
        <span className={TAGS[outcome]}>{t(`reports.reread.outcomes.${outcome}`)}</span>
        {index !== null && <span className="card-number">{index + 1}</span>}
        {side.title}
      </h3>
      {why && <p className="reread-why">{t(`reports.reread.why.${why}`)}</p>}
      {before && !after && <p className="reread-why">{t('reports.reread.notFound')}</p>}
      <RereadFields item={item} />
    </li>
  );
};
