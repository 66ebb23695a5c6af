import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/Notice';

/** In place of a page that the reader may not see. */
export const DeniedPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('shell.denied')}</title>
      <Notice title={t('shell.denied')}>
        <Link to="/">{t('shell.home')}</Link>
      </Notice>
    </>
  );
};
