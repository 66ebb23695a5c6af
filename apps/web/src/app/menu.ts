import { may, type Account, type Permission } from './may';

const ENTRIES = [
  { to: '/import', word: 'shell.import', needs: 'report.import' },
  { to: '/reports', word: 'shell.reports', needs: 'report.read' },
  { to: '/tasks', word: 'shell.ledger', needs: 'task.read' },
  { to: '/accuracy', word: 'shell.accuracy', needs: 'accuracy.read' },
  { to: '/roles', word: 'roles.title', needs: 'role.read' },
  { to: '/audit', word: 'shell.audit', needs: 'audit.read' },
] as const satisfies readonly { to: string; word: string; needs: Permission }[];

// Where each person begins: at the first of these that is open to them.
const STARTS = [
  { to: '/reports', needs: 'draft.read' },
  { to: '/tasks', needs: 'task.read' },
  { to: '/audit', needs: 'audit.read' },
] as const satisfies readonly { to: string; needs: Permission }[];

type Permitted = Pick<Account, 'permissions'>;

/** The pages of the menu that are open to somebody. */
export const menuOf = (account: Permitted) => ENTRIES.filter(({ needs }) => may(account, needs));

/** Where somebody's work begins; undefined for an administrator who has no page yet. */
export const startOf = (account: Permitted): string | undefined => STARTS.find(({ needs }) => may(account, needs))?.to;
