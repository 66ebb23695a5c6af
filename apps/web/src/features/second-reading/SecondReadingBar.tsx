import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { may, useAccount } from '../../app/session';
import type { Draft } from '../drafts/draft';
import { type SecondReading, useAskForReading, useSecondReading } from './second-reading';
import './second-reading.css';

interface SecondReadingBarProps {
  reportId: string;
  drafts: readonly Draft[];
}

/** What the second reader of the office makes of the report: still at it, done, or failed; nothing where there is none. */
export const SecondReadingBar = ({ reportId, drafts }: SecondReadingBarProps) => {
  const { t } = useTranslation();
  const problemWords = useProblemWords();
  const mayAsk = may(useAccount(), 'report.import');
  const { data: reading } = useSecondReading(
    reportId,
    drafts.filter(({ origin }) => origin === 'second_reader').length,
  );
  const ask = useAskForReading(reportId);
  if (!reading || reading.state === 'off') return null;
  const { state } = reading;
  return (
    <section className={`second-reading second-reading-${state}`} aria-label={t('secondReading.region')}>
      <EyeOutlined />
      <p role="status">
        <Told reading={reading} />
        {ask.error && (
          <span className="second-reading-refused">
            {t('secondReading.notBegun', { why: problemWords(ask.error) })}
          </span>
        )}
      </p>
      {mayAsk && (state === 'failed' || state === 'none') && (
        <Button size="small" loading={ask.isPending} onClick={() => ask.mutate()}>
          {t(state === 'none' ? 'secondReading.begin' : 'secondReading.tryAgain')}
        </Button>
      )}
    </section>
  );
};

const percentOf = ({ readTo, length }: SecondReading): number =>
  length === 0 ? 100 : Math.floor((readTo / length) * 100);

const Told = ({ reading }: { reading: SecondReading }) => {
  const { t } = useTranslation();
  const { state, extra, unfound, failure, failures, readTo, length } = reading;
  const percent = percentOf(reading);
  const why = failure ? t(`secondReading.failures.${failure}`) : '';
  switch (state) {
    case 'waiting':
      return failures > 0 ? t('secondReading.again', { why }) : t('secondReading.waiting', { percent });
    case 'failed':
      return t('secondReading.failed', { why });
    case 'done':
      return (
        <>
          {extra > 0 ? t('secondReading.found', { count: extra }) : t('secondReading.nothing')}
          {unfound > 0 && ` ${t('secondReading.unfound', { count: unfound })}`}
          {readTo < length && ` ${t('secondReading.partly', { percent })}`}
        </>
      );
    case 'none':
      return t('secondReading.none');
    case 'off':
      return null;
  }
};
