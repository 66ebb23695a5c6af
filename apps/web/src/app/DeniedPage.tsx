import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** In place of a page that the reader may not see. */
export const DeniedPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('shell.denied')}</title>
      <Result status="403" title={t('shell.denied')} extra={<Link to="/">{t('shell.home')}</Link>} />
    </>
  );
};
