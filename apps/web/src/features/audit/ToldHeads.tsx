import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../ui/dates';
import type { AuditState } from './audit';

/** Where the heads of the chain were told, and which place did not take the last one. */
export const ToldHeads = ({ heads }: { heads: AuditState['heads'] }) => {
  const { t, i18n } = useTranslation();
  if (heads.length === 0) return <p className="audit-warning">{t('audit.verification.noPlaces')}</p>;
  return (
    <div>
      <h3>{t('audit.verification.heads')}</h3>
      <dl className="audit-facts">
        {heads.map(({ place, seq, at, failure, failedAt }) => (
          <div key={place}>
            <dt>{t(`audit.verification.places.${place}`)}</dt>
            <dd>
              {seq !== null && at !== null
                ? t('audit.verification.told', {
                    seq: seq.toLocaleString('en'),
                    at: formatInstant(at, i18n.language),
                  })
                : t('audit.verification.neverTold')}
              {failure !== null && failedAt !== null && (
                <p className="audit-warning">
                  {t('audit.verification.failed', { at: formatInstant(failedAt, i18n.language), failure })}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
