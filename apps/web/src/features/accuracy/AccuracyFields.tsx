import { useTranslation } from 'react-i18next';
import type { FieldAccuracy } from './accuracy';
import { percentOf } from './accuracy-figure';

/** Each field over all kinds of documents: a bar, the figures, and the same as a sentence. */
export const AccuracyFields = ({ fields }: { fields: readonly FieldAccuracy[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="accuracy-fields" aria-label={t('accuracy.byField')}>
      {fields.map((field) => (
        <FieldPanel key={field.field} field={field} />
      ))}
    </ul>
  );
};

const FieldPanel = ({ field }: { field: FieldAccuracy }) => {
  const { t } = useTranslation();
  const { right, settled } = field;
  const percent = percentOf(field);
  return (
    <li className="panel">
      <h2>{t(`accuracy.fields.${field.field}`)}</h2>
      <p className="accuracy-percent">{percent === undefined ? `${right}/${settled}` : `${percent}%`}</p>
      <span className="accuracy-bar" aria-hidden="true">
        {settled > 0 && <span style={{ width: `${(100 * right) / settled}%` }} />}
      </span>
      <p className="field-hint">
        {settled === 0 ? t('accuracy.noneSettled') : t('accuracy.sentence', { right, settled })}
        {settled > 0 && percent === undefined && t('accuracy.tooFew')}
      </p>
    </li>
  );
};
