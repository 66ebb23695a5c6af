import { useTranslation } from 'react-i18next';
import '../../ui/data-table.css';
import type { ExtractionAccuracy, FieldAccuracy } from './accuracy';
import { percentOf } from './accuracy-figure';

/** The fields of each kind of document of which anything was settled. */
export const AccuracyTable = ({ accuracy }: { accuracy: ExtractionAccuracy }) => {
  const { t } = useTranslation();
  const { fields, kinds } = accuracy;
  return (
    <section className="table-frame accuracy-kinds" aria-labelledby="accuracy-kinds">
      <h2 id="accuracy-kinds">{t('accuracy.byKind')}</h2>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('accuracy.kind')}</th>
            {fields.map(({ field }) => (
              <th key={field} scope="col">
                {t(`accuracy.fields.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ genre, fields: ofKind }) => (
            <KindRow key={genre} name={t(`reports.genres.${genre}`)} fields={ofKind} />
          ))}
          <KindRow name={t('accuracy.all')} fields={fields} />
        </tbody>
      </table>
    </section>
  );
};

const KindRow = ({ name, fields }: { name: string; fields: readonly FieldAccuracy[] }) => {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{name}</th>
      {fields.map((field) => (
        <td key={field.field} className="nowrap" data-label={t(`accuracy.fields.${field.field}`)}>
          <Figure {...field} />
        </td>
      ))}
    </tr>
  );
};

const Figure = (field: FieldAccuracy) => {
  const { t } = useTranslation();
  const { right, settled } = field;
  if (settled === 0) return <span className="muted">{t('accuracy.nothing')}</span>;
  const percent = percentOf(field);
  return percent === undefined ? `${right}/${settled}` : t('accuracy.figure', { right, settled, percent });
};
