import type { Directive, OwnerRole } from '../contract';
import type { AgreedDirective } from './agreed-answer';
import type { Miss } from './miss';
import type { Scores } from './scores';
import { squeeze } from './squeezed-text';

interface Named {
  name: string;
  role: OwnerRole;
}

/** The owners that a text states for a directive; what is only suggested is not scored. */
export const statedOwners = ({ owners }: Directive): Named[] => owners.filter(({ suggested }) => !suggested);

/**
 * Counts the owners of a directive by name and role. Where it was read part by part the owners of the parts are pooled,
 * and a leader of one part counts as one of several who answer.
 */
export const compareOwners = (
  agreed: AgreedDirective,
  read: readonly Directive[],
  byParts: boolean,
  scores: Scores,
): Miss[] => {
  const key = ({ name, role }: Named): string => `${byParts && role === 'lead' ? 'joint' : role} ${squeeze(name)}`;
  const wanted = new Set(agreed.owners.map(key));
  const got = new Set(read.flatMap(statedOwners).map(key));
  const missing = [...wanted].filter((one) => !got.has(one));
  const extra = [...got].filter((one) => !wanted.has(one));
  scores.owners.right += wanted.size - missing.length;
  scores.owners.missing += missing.length;
  scores.owners.extra += extra.length;
  if (missing.length + extra.length === 0) return [];
  return [{ field: 'owner', sentence: agreed.quote, ...words('agreed', missing), ...words('read', extra) }];
};

const words = <Side extends 'agreed' | 'read'>(side: Side, names: readonly string[]): Partial<Record<Side, string>> =>
  names.length === 0 ? {} : ({ [side]: names.join('、') } as Record<Side, string>);
