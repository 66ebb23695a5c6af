import { App, Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../app/Failure';
import { useProblemWords } from '../../app/problem-words';
import { formatInstant } from '../../ui/dates';
import { useAuditState, useVerification, type AuditState, type AuditVerification } from './audit';
import { ToldHeads } from './ToldHeads';

/** Whether the last verification found the trail whole, where its heads went, and the wish for another. */
export const VerificationPanel = () => {
  const { t } = useTranslation();
  const { data: state, error, refetch } = useAuditState();
  return (
    <section className="panel audit-panel" aria-labelledby="audit-verification">
      <h2 id="audit-verification">{t('audit.verification.title')}</h2>
      {state && <Standing state={state} />}
      {!state && error && <Failure error={error} retry={() => void refetch()} />}
      {!state && !error && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
    </section>
  );
};

const Standing = ({ state }: { state: AuditState }) => {
  const { t, i18n } = useTranslation();
  const { last, wholeSince } = state;
  return (
    <div className="audit-standing">
      <div role="status">
        {last ? <Verdict last={last} /> : <p>{t('audit.verification.none')}</p>}
        {!last && <p className="field-hint">{t('audit.verification.noneHint')}</p>}
        {last?.whole && wholeSince && (
          <p className="field-hint">
            {t('audit.verification.since', { at: formatInstant(wholeSince, i18n.language) })}
          </p>
        )}
        <AskForVerification askedAt={state.askedAt} />
      </div>
      <ToldHeads heads={state.heads} />
    </div>
  );
};

const Verdict = ({ last }: { last: AuditVerification }) => {
  const { t, i18n } = useTranslation();
  const { whole, faultCount, faults } = last;
  return (
    <>
      <p>
        <span className={`tag ${whole ? 'tag-green' : 'audit-broken'}`}>
          {t(`audit.verification.${whole ? 'whole' : 'broken'}`)}
        </span>{' '}
        {t('audit.verification.last', {
          at: formatInstant(last.at, i18n.language),
          origin: t(`audit.verification.origins.${last.origin}`),
          sealed: last.sealed.toLocaleString('en'),
          heads: last.headsAgreed,
        })}
      </p>
      {!whole && (
        <div className="audit-faults" role="alert">
          <p>{t('audit.verification.faults', { number: faultCount.toLocaleString('en') })}</p>
          <ol>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ol>
          {faultCount > faults.length && <p>{t('audit.verification.moreFaults', { number: faults.length })}</p>}
        </div>
      )}
    </>
  );
};

const AskForVerification = ({ askedAt }: { askedAt: string | null }) => {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const wordsOf = useProblemWords();
  const { mutate, isPending } = useVerification();
  const ask = () => mutate(undefined, { onError: (error) => void message.error(wordsOf(error)) });
  return (
    <p className="audit-ask">
      <Button onClick={ask} loading={isPending || askedAt !== null}>
        {t(askedAt === null ? 'audit.verification.ask' : 'audit.verification.waiting')}
      </Button>
      {askedAt !== null && (
        <span className="field-hint">
          {t('audit.verification.waitingSince', { at: formatInstant(askedAt, i18n.language) })}
        </span>
      )}
    </p>
  );
};
