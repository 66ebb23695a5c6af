import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/Notice';

/** For addresses that lead nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('shell.notFound')}</title>
      <Notice title={t('shell.notFound')} hint={t('shell.notFoundHint')}>
        <Link to="/">{t('shell.home')}</Link>
      </Notice>
    </>
  );
};
