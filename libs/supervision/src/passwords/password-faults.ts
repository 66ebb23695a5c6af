import { isGuessable } from './guessable';
import { LONGEST_PASSWORD, PASSWORD_DEMANDS, type PasswordProfile } from './password-profiles';

/** Why a password is not taken, each with the sentence for whoever chose it. */
export const PASSWORD_FAULTS = {
  too_short: '密码至少 8 个字符',
  too_long: '密码最多 128 个字符',
  too_few_kinds: '密码应含大写字母、小写字母、数字、符号、汉字等文字中的至少三类',
  repeated: '密码里不同的字符太少',
  common: '这是常见的密码，容易被猜到',
  context: '密码里不要用账号、姓名、单位名称或系统名称',
} as const;
export type PasswordFault = keyof typeof PASSWORD_FAULTS;

export interface PasswordJudge {
  profile: PasswordProfile;
  /** Words that anybody would try first: account, name, unit with its short names. Those of the system are added. */
  context: readonly string[];
  /** Whether a word in small letters stands on the list of common passwords. */
  isCommon: (word: string) => boolean;
}

const SYSTEM_WORDS = ['duban', '督办'];
const FEWEST_CHARACTERS = 5;

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Lo}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

// One Han character says as much as some letters; one Latin letter, or two, stands in every second password.
const tellsSomething = (word: string): boolean => [...word].length >= (/\p{Script=Han}/u.test(word) ? 2 : 4);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const mentions = (password: string, context: readonly string[]): boolean => {
  const text = folded(password);
  return [...SYSTEM_WORDS, ...context].some((word) => tellsSomething(word) && text.includes(folded(word)));
};

/** Everything that is wrong with a password; nothing for one that is taken. */
export const passwordFaults = (password: string, { profile, context, isCommon }: PasswordJudge): PasswordFault[] => {
  const { leastLength, leastKinds } = PASSWORD_DEMANDS[profile];
  const characters = [...password];
  const faults: [PasswordFault, boolean][] = [
    ['too_short', characters.length < leastLength],
    ['too_long', password.length > LONGEST_PASSWORD],
    ['too_few_kinds', KINDS.filter((kind) => kind.test(password)).length < leastKinds],
    ['repeated', new Set(characters).size < FEWEST_CHARACTERS],
    ['common', isGuessable(folded(password), isCommon)],
    ['context', mentions(password, context)],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
};
