import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice';

/** The start page of somebody to whom nothing is open. */
export const NothingPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('shell.nothing')}</title>
      <Notice title={t('shell.nothing')} hint={t('shell.nothingHint')} />
    </>
  );
};
