import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/Notice';
import type { AdministratorRole } from './administrator';
import { menuOf } from './menu';
import { useAccount } from './session';

/** The start page of one of the three administrators (三员): what they do here, what is not theirs, and their pages. */
export const AdministratorPage = ({ role }: { role: AdministratorRole }) => {
  const { t } = useTranslation();
  const pages = menuOf(useAccount());
  return (
    <>
      <title>{`${t(`shell.roles.${role}`)} · ${t('shell.productLong')}`}</title>
      <Notice
        title={t(`shell.administrators.${role}`)}
        hint={
          <>
            {t('shell.administrators.noBusiness')}
            {pages.length === 0 && <> {t('shell.administrators.noPages')}</>}
          </>
        }
      >
        {pages.map(({ to, word }) => (
          <Link key={to} to={to}>
            {t(word)}
          </Link>
        ))}
      </Notice>
    </>
  );
};
