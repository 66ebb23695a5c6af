import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The seal and the name, which lead to the start page. */
export const Brand = () => {
  const { t } = useTranslation();
  return (
    <Link to="/" className="brand">
      <img src="/seal.svg" alt="" width="24" height="24" />
      <span>{t('shell.product')}</span>
    </Link>
  );
};
