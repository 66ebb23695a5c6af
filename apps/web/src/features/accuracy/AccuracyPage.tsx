import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { formatDay } from '../../ui/dates';
import { Notice } from '../../ui/Notice';
import { useAccuracy } from './accuracy';
import { DAYS, daysOf, isSettled, type Days } from './accuracy-figure';
import { AccuracyFields } from './AccuracyFields';
import { AccuracyTable } from './AccuracyTable';
import '../../ui/page.css';
import './accuracy.css';

/** How often the extraction was right, by what clerks settled: for each field, and for each kind of document. */
export const AccuracyPage = () => {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const days = daysOf(search.get('days'));
  const { data, error, refetch, isPending, isPlaceholderData } = useAccuracy(days);
  const settled = data && isSettled(data.fields);
  return (
    <div className="page accuracy-page">
      <title>{`${t('accuracy.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head accuracy-head">
        <div>
          <h1>{t('accuracy.title')}</h1>
          {data && (
            <p>
              {t('accuracy.stretch', {
                since: formatDay(data.since, i18n.language),
                until: formatDay(data.until, i18n.language),
              })}
            </p>
          )}
        </div>
        <Segmented<Days>
          aria-label={t('accuracy.days')}
          value={days}
          onChange={(chosen) => setSearch({ days: String(chosen) }, { replace: true })}
          options={DAYS.map((value) => ({ value, label: t('accuracy.lastDays', { days: value }) }))}
        />
      </header>
      {isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {settled === false && (
        <Notice title={t('accuracy.empty')} hint={t('accuracy.emptyHint')}>
          <Link to="/reports">{t('tasks.toReports')}</Link>
        </Notice>
      )}
      {data && settled && (
        <div className="accuracy-figures" aria-busy={isPlaceholderData}>
          <AccuracyFields fields={data.fields} />
          <AccuracyTable accuracy={data} />
          <WhatCounts />
        </div>
      )}
    </div>
  );
};

const WhatCounts = () => {
  const { t } = useTranslation();
  return (
    <section className="panel accuracy-counts" aria-labelledby="accuracy-counts">
      <h2 id="accuracy-counts">{t('accuracy.counts.title')}</h2>
      <ul>
        {t('accuracy.counts.list', { returnObjects: true }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};
