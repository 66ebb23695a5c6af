import { useTranslation } from 'react-i18next';
import { useAuditNames } from './audit-names';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A fact in words: lists with commas, what is in it by name. */
export const FactValue = ({ value }: { value: unknown }) => {
  const { t } = useTranslation();
  const names = useAuditNames();
  const say = (one: unknown): string => {
    if (one === null || one === undefined || one === '') return t('shell.none');
    if (typeof one === 'boolean') return t(one ? 'audit.yes' : 'audit.no');
    if (Array.isArray(one)) return one.length === 0 ? t('shell.none') : one.map(say).join(t('shell.and'));
    if (isRecord(one)) {
      const parts = Object.entries(one).map(([name, inner]) => `${names.fact(name)} ${say(inner)}`);
      return parts.length === 0 ? t('shell.none') : parts.join(t('shell.and'));
    }
    return typeof one === 'string' ? one : JSON.stringify(one);
  };
  return say(value);
};
