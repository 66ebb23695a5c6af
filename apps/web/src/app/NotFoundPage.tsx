import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** For addresses that lead nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('shell.notFound')}</title>
      <Result
        status="404"
        title={t('shell.notFound')}
        subTitle={t('shell.notFoundHint')}
        extra={<Link to="/">{t('shell.home')}</Link>}
      />
    </>
  );
};
