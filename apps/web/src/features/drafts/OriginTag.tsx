import { useTranslation } from 'react-i18next';
import type { Draft } from './draft';

/** The mark of what the rules did not find. */
export const OriginTag = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  if (draft.origin === 'rules') return null;
  return <span className="tag tag-outline origin-tag">{t('secondReading.mark')}</span>;
};

/** Says of such a draft that it is a guess, and what the person should do. */
export const OriginWarning = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  if (draft.origin === 'rules') return null;
  return <p className="origin-warning">{t('secondReading.warning')}</p>;
};
