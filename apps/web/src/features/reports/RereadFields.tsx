import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/dates';
import type { RereadItem, RereadSide } from './rereading';

type Field = RereadItem['fields'][number]['field'];

/** A directive that is new, or found no longer, is told by what a person would check first. */
const TOLD_WHOLE: readonly Field[] = ['owners', 'deadline'];

/** The sentence, and for each field that reads otherwise what it is now and what it would be, side by side. */
export const RereadFields = ({ item }: { item: RereadItem }) => {
  const { t } = useTranslation();
  const { before, after, fields } = item;
  const cut = fields.some(({ field }) => field === 'text');
  const rows =
    before && after
      ? fields.filter(({ field }) => field !== 'text')
      : TOLD_WHOLE.map((field) => ({ field, kept: false }));
  const sentence = (before ?? after)?.text;
  return (
    <>
      {!cut && <blockquote className="reread-sentence">{sentence}</blockquote>}
      <table className="reread-fields">
        <thead>
          <tr>
            <th scope="col">{t('reports.reread.field')}</th>
            {before && <th scope="col">{t('reports.reread.now')}</th>}
            {after && <th scope="col">{t('reports.reread.then')}</th>}
          </tr>
        </thead>
        <tbody>
          {cut && (
            <FieldRow
              field="text"
              kept={fields.some(({ field, kept }) => field === 'text' && kept)}
              before={before}
              after={after}
            />
          )}
          {rows.map(({ field, kept }) => (
            <FieldRow key={field} field={field} kept={kept} before={before} after={after} />
          ))}
        </tbody>
      </table>
    </>
  );
};

interface FieldRowProps {
  field: Field;
  kept: boolean;
  before: RereadSide | null;
  after: RereadSide | null;
}

const FieldRow = ({ field, kept, before, after }: FieldRowProps) => {
  const { t } = useTranslation();
  const valueOf = useValue();
  return (
    <tr>
      <th scope="row">
        {t(field === 'kind' || field === 'evidence' ? `reports.reread.fields.${field}` : `drafts.fields.${field}`)}
      </th>
      {before && (
        <td data-label={t('reports.reread.now')}>
          {valueOf(field, before)}
          {kept && <span className="tag tag-green">{t('reports.reread.stays')}</span>}
        </td>
      )}
      {after && (
        <td data-label={t('reports.reread.then')} className={kept ? 'reread-unused' : undefined}>
          {valueOf(field, after)}
        </td>
      )}
    </tr>
  );
};

/** What a side says of a field, in words. */
const useValue = () => {
  const { t, i18n } = useTranslation();
  const none = t('reports.reread.none');
  return (field: Field, side: RereadSide): string => {
    const { issuer, owners, deadline, group } = side;
    switch (field) {
      case 'text':
        return side.text;
      case 'title':
        return side.title;
      case 'kind':
        return t(`drafts.directiveKinds.${side.kind}`);
      case 'nature':
        return t(`drafts.natures.${side.nature}`);
      case 'issuer':
        return issuer ? `${issuer.post ?? ''}${issuer.name}` : none;
      case 'owners': {
        const words = owners.map(({ name, role, unit }) => {
          const known = unit && unit.name !== name ? ` → ${unit.name}` : '';
          return `${t(`drafts.roles.${role}`)} ${name}${known}`;
        });
        return words.join(t('reports.reread.and')) || none;
      }
      case 'deadline': {
        const day = deadline?.due ?? deadline?.next;
        if (!deadline) return none;
        const said = deadline.rule === 'person' ? t('drafts.deadline.person') : deadline.raw;
        return day === undefined ? said : `${formatDay(day, i18n.language)} · ${said}`;
      }
      case 'group':
        return group ? `${group.title} ${group.index}` : none;
      case 'parent':
        return t(side.parentKey === null ? 'reports.reread.parent.none' : 'reports.reread.parent.under');
      case 'evidence':
        return t('reports.reread.evidence');
    }
  };
};
