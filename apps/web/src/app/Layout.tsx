import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { menuOf } from './menu';
import { useAccount } from './session';
import { UserMenu } from './UserMenu';
import { Brand } from './Brand';
import { PageSkeleton } from '../ui/PageSkeleton';
import './layout.css';

/** The frame: brand, menu by what the reader may do, reader's own menu. */
export const Layout = () => {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="frame-head">
        <Brand />
        <nav className="frame-menu" aria-label={t('shell.menu')}>
          {menuOf(account).map(({ to, word }) => (
            <NavLink key={to} to={to} className="frame-link">
              {t(word)}
            </NavLink>
          ))}
        </nav>
        <UserMenu />
      </header>
      <main id="main" className="frame-main" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
};
