import type { OwnerRole } from '@duban/extraction';

/** An owner as the second reader names it; nothing of it is believed that the text does not say. */
export interface NamedOwner {
  name: string;
  role: OwnerRole;
}

/** What the second reader takes for a directive: its words, said to be those of the text. */
export interface ReaderFinding {
  quote: string;
  owners: NamedOwner[];
}

/** More findings of one passage than anybody could mean are left out, and so are further owners of one finding. */
export const MOST_FINDINGS = 100;
export const MOST_OWNERS = 20;

/** In characters without white space: what is shorter says nothing, what is longer is no single directive. */
export const QUOTE_LENGTH = { shortest: 6, longest: 600 } as const;
