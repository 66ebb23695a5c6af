/** 口令规则: which standard an office follows. They contradict each other, so it is one or the other. */
export const PASSWORD_PROFILES = ['djbh3', 'asvs'] as const;
export type PasswordProfile = (typeof PASSWORD_PROFILES)[number];

/** What a profile asks of a password. */
export interface PasswordDemands {
  /** In characters; a Han character is one. */
  leastLength: number;
  /** Of five kinds (small, capital, other letters; digits; signs) at least so many. */
  leastKinds: number;
  /** After so many days another is asked for; null: never, for being made to change makes people choose worse. */
  rotateDays: number | null;
  /** So many of the last ones must not come back, the present one among them. */
  remembered: number;
}

/**
 * djbh3: GB/T 22239-2019 8.1.4.1 a (complexity, change at intervals). asvs: OWASP ASVS 5.0 6.2.1, .5 and .10, which forbid
 * both complexity and change at intervals. Either way the list of common passwords and the context words are asked.
 */
export const PASSWORD_DEMANDS: Readonly<Record<PasswordProfile, PasswordDemands>> = {
  djbh3: { leastLength: 8, leastKinds: 3, rotateDays: 90, remembered: 5 },
  asvs: { leastLength: 8, leastKinds: 1, rotateDays: null, remembered: 1 },
};

/** The longest password that is taken, in UTF-16 code units. None is ever cut. */
export const LONGEST_PASSWORD = 128;
