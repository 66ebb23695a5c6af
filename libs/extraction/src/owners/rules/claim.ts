import type { Confidence, Span } from '../../contract';
import type { Hit, Reading, Rule } from '../../rules/rule';
import type { ReadName } from '../names/read-name';

/** The part that words give to a unit; which role follows is decided over the whole directive (assign-roles.ts). */
export type Part = 'leads' | 'answers' | 'supports' | 'helps';

/** One unit to which the words of a rule give a part; `span` counts in the text that was searched. */
export interface Claim {
  part: Part;
  name: string;
  class: boolean;
  span: Span;
}

export type OwnerRule = Rule<'owner', readonly Claim[]>;
export type OwnerHit = Hit<'owner', readonly Claim[]>;

/** Gives one part to every name of a list; a note in the list («（牵头）») goes before it. */
export const claimAll = (part: Part, names: readonly ReadName[] = []): Claim[] =>
  names.map(({ note, ...name }) => ({ part: note ?? part, ...name }));

/** A reading, where there is at least one claim. */
export const reading = (
  claims: readonly Claim[],
  confidence: Confidence = 'stated',
): Reading<readonly Claim[]> | undefined => (claims.length > 0 ? { value: claims, confidence } : undefined);

/**
 * An example of a rule: `claims` are written «part name», in the order of the text, with a star for a class.
 * The spans are found in the text, each name after the one before it.
 */
export const proof = (text: string, quote: string, claims: readonly string[]): OwnerRule['examples'][number] => {
  let from = 0;
  const value = claims.map((claim): Claim => {
    const [part, name] = claim.replace('*', '').split(' ') as [Part, string];
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { part, name, class: claim.endsWith('*'), span: { start, end: from } };
  });
  return { text, quote, value };
};
