import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { administratorRoleOf } from './administrator';
import { AdministratorPage } from './AdministratorPage';
import { Broken } from './Broken';
import { Layout } from './Layout';
import { DeniedPage } from './DeniedPage';
import { startOf } from './menu';
import { NotFoundPage } from './NotFoundPage';
import { NothingPage } from './NothingPage';
import { may, RequireSession, useAccount, type Permission } from './session';

const StartPage = () => {
  const account = useAccount();
  const start = startOf(account);
  const administrator = administratorRoleOf(account);
  if (start !== undefined) return <Navigate to={start} replace />;
  return administrator ? <AdministratorPage role={administrator} /> : <NothingPage />;
};

const SignedInFrame = () => (
  <RequireSession>
    <Layout />
  </RequireSession>
);

// A page's script is fetched when the page is opened; whether the reader may see it is asked each time it is shown.
const page = (path: string, needs: Permission, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => {
    const Page = await load();
    const Component = () => (may(useAccount(), needs) ? <Page /> : <DeniedPage />);
    return { Component };
  },
});

const pages: RouteObject[] = [
  { index: true, Component: StartPage },
  page('import', 'report.import', async () => (await import('../features/reports/ImportPage')).ImportPage),
  page('reports', 'report.read', async () => (await import('../features/reports/ReportsPage')).ReportsPage),
  page('reports/:reportId', 'report.read', async () => (await import('../features/drafts/ReportPage')).ReportPage),
  page('tasks', 'task.read', async () => (await import('../features/tasks/LedgerPage')).LedgerPage),
  page('tasks/:taskId', 'task.read', async () => (await import('../features/tasks/TaskPage')).TaskPage),
  page('accuracy', 'accuracy.read', async () => (await import('../features/accuracy/AccuracyPage')).AccuracyPage),
  page('roles', 'role.read', async () => (await import('../features/roles/RolesPage')).RolesPage),
  page('audit', 'audit.read', async () => (await import('../features/audit/AuditPage')).AuditPage),
  page('audit/:entryId', 'audit.read', async () => (await import('../features/audit/EntryPage')).EntryPage),
  { path: '*', Component: NotFoundPage },
];

/** Every address of the application. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({ Component: (await import('../features/sessions/SignInPage')).SignInPage }),
      },
      { path: '/', Component: SignedInFrame, children: pages },
    ],
  },
]);
