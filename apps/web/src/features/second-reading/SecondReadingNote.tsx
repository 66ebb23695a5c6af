import { useTranslation } from 'react-i18next';
import { useSecondReader } from './second-reading';

/** For whoever hands a report in: where its words go. Nothing is said before it is known. */
export const SecondReadingNote = () => {
  const { t } = useTranslation();
  const { data: about } = useSecondReader();
  if (!about) return null;
  if (!about.on) return t('reports.import.local');
  return <strong>{t('secondReading.sent', { host: about.host, model: about.model })}</strong>;
};
