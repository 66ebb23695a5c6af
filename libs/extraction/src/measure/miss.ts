/** A field in which a reading and the agreed answer differ. */
export type MissedField =
  'directive' | 'owner' | 'deadline' | 'due' | 'issuer' | 'nature' | 'kind' | 'headline' | 'genre' | 'group' | 'span';

/** One difference, for the person who mends the rules. */
export interface Miss {
  field: MissedField;
  /** The sentence it is about, without white space. */
  sentence: string;
  /** What was agreed; undefined where the text says nothing of the kind. */
  agreed?: string;
  /** What was read instead; undefined where nothing was. */
  read?: string;
}
