import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { may, useAccount, type Permission } from './session';
import { UserMenu } from './UserMenu';
import { Brand } from './Brand';
import { PageSkeleton } from '../ui/PageSkeleton';
import './layout.css';

const ENTRIES = [
  { to: '/import', word: 'shell.import', needs: 'report.import' },
  { to: '/reports', word: 'shell.reports', needs: 'draft.read' },
  { to: '/tasks', word: 'shell.ledger', needs: 'task.read' },
  { to: '/accuracy', word: 'shell.accuracy', needs: 'accuracy.read' },
] as const satisfies readonly { to: string; word: string; needs: Permission }[];

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
          {ENTRIES.filter(({ needs }) => may(account, needs)).map(({ to, word }) => (
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
