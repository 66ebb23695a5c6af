// What people put for a letter, and think that nobody guesses.
const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '0': 'o',
  $: 's',
  '5': 's',
  '1': 'i',
  '!': 'i',
  '7': 't',
};

const undisguised = (word: string): string =>
  Array.from(word, (character) => DISGUISES[character] ?? character).join('');

const SHORTEST_CORE = 4;
const EDGES = /^\P{L}+|\P{L}+$/gu;
const SIGNS = /[^\p{L}\p{Nd}]+/gu;
// All digits: somebody's birthday, telephone or card.
const A_DATE_OR_TELEPHONE = /^\d{1,18}$/u;
const SIGNS_AT_THE_EDGE = /^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu;

/**
 * Whether a password, in small letters, is a common one or one in disguise: letters replaced by signs, or a common word
 * that is at least half of it with a year or a sign before or behind.
 */
export const isGuessable = (password: string, isCommon: (word: string) => boolean): boolean => {
  const inDisguise = [
    password,
    undisguised(password),
    password.replace(SIGNS_AT_THE_EDGE, ''),
    password.replace(SIGNS, ''),
  ];
  if (inDisguise.some((word) => isCommon(word) || A_DATE_OR_TELEPHONE.test(word))) return true;
  const cores = [
    password.replace(EDGES, ''),
    undisguised(password.replace(/[\d\p{P}\p{S}]+$/u, '')).replace(EDGES, ''),
  ];
  return cores.some((core) => core.length >= SHORTEST_CORE && core.length * 2 >= password.length && isCommon(core));
};
