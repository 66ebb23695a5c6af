import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { Broken } from './Broken';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';
import { may, RequireSession, useAccount } from './session';

const StartPage = () => <Navigate to={may(useAccount(), 'report.read') ? '/reports' : '/tasks'} replace />;

const SignedInFrame = () => (
  <RequireSession>
    <Layout />
  </RequireSession>
);

const pages: RouteObject[] = [
  { index: true, Component: StartPage },
  { path: 'import', lazy: async () => ({ Component: (await import('../features/reports/ImportPage')).ImportPage }) },
  { path: 'reports', lazy: async () => ({ Component: (await import('../features/reports/ReportsPage')).ReportsPage }) },
  {
    path: 'reports/:reportId',
    lazy: async () => ({ Component: (await import('../features/drafts/ReviewPage')).ReviewPage }),
  },
  { path: 'tasks', lazy: async () => ({ Component: (await import('../features/tasks/LedgerPage')).LedgerPage }) },
  { path: 'tasks/:taskId', lazy: async () => ({ Component: (await import('../features/tasks/TaskPage')).TaskPage }) },
  { path: '*', Component: NotFoundPage },
];

/** Every address of the application; a page's script is fetched when the page is opened. */
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
