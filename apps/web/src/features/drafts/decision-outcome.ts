import type { Decision, Draft } from './draft';

/** What became of a decision: the draft as it now is, or why not; `final` where sending it again cannot help. */
export type Outcome = { draft: Draft } | { refused: string; final: boolean };

/**
 * Whether the draft is already as the person wants it: the answer to an earlier attempt was lost, and the one sent after it
 * finds the work done.
 */
export const isDone = (decision: Decision, latest: Draft, accountId: string): boolean => {
  if (latest.reportWithdrawn) return false;
  const mine = latest.decidedBy?.id === accountId;
  switch (decision.act) {
    case 'accept':
      return mine && latest.state === 'accepted';
    case 'dismiss':
      return mine && latest.state === 'dismissed' && latest.dismissReason === decision.reason;
    case 'repeat':
      return mine && latest.state === 'repeated' && latest.repeatedTaskId === decision.taskId;
    case 'reopen':
      return latest.state === 'open';
    case 'correct':
      return latest.state === 'open' && hasChanges(decision.changes, latest);
  }
};

type Changes = Extract<Decision, { act: 'correct' }>['changes'];

const hasChanges = ({ title, nature, owners, deadline }: Changes, latest: Draft): boolean =>
  (title === undefined || title === latest.title) &&
  (nature === undefined || nature === latest.nature) &&
  (owners === undefined || namesOf(owners) === namesOf(latest.owners)) &&
  (deadline === undefined || (deadline?.due ?? null) === (latest.deadline?.due ?? null));

const namesOf = (owners: readonly { name: string; role: string }[]): string =>
  JSON.stringify(owners.map(({ name, role }) => [name, role]));
