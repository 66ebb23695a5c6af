import { PASSWORD_PROFILES, type PasswordProfile } from '@duban/supervision';

/** How people show who they are, and the secret that guards it. */
export interface SignInConfig {
  /** Keys are made from it; it stands in the environment and nowhere else. */
  secret: string;
  passwordProfile: PasswordProfile;
  /** Whether the three administrators must have one-time codes. Off only where nothing is at stake: the demo. */
  adminsNeedCodes: boolean;
  /** For how many days a password that an administrator has set is good for the first sign-in. */
  givenPasswordDays: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LEAST_BYTES = 32;
const FEWEST_CHARACTERS = 10;
const EXAMPLE = /change-?me|example|secret/iu;
const HOW = 'make one by: openssl rand -hex 32';

/** The secret of the installation; throws one sentence, which does not quote it. */
export const readSecret = (env: Environment): string => {
  const secret = env.DUBAN_SECRET ?? '';
  if (secret === '') throw new Error(`DUBAN_SECRET is not set: ${HOW}`);
  if (EXAMPLE.test(secret)) throw new Error(`DUBAN_SECRET is the value of the example, which everybody knows: ${HOW}`);
  if (Buffer.byteLength(secret) < LEAST_BYTES || new Set(secret).size < FEWEST_CHARACTERS)
    throw new Error(`DUBAN_SECRET should be at least ${LEAST_BYTES} random bytes: ${HOW}`);
  return secret;
};

const oneOf = <Word extends string>(env: Environment, name: string, words: readonly [Word, ...Word[]]): Word => {
  const value = env[name] ?? '';
  if (value === '') return words[0];
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Error(`${name} should be one of ${words.join(', ')}`);
  return found;
};

/** Reads the settings of sign-in; throws one sentence for the first that cannot be meant. */
export const readSignInConfig = (env: Environment): SignInConfig => {
  const days = env.GIVEN_PASSWORD_DAYS ?? '';
  if (days !== '' && !/^(?:[1-9]|[12]\d|30)$/u.test(days))
    throw new Error('GIVEN_PASSWORD_DAYS should be a whole number from 1 to 30');
  return {
    secret: readSecret(env),
    passwordProfile: oneOf<PasswordProfile>(env, 'PASSWORD_PROFILE', PASSWORD_PROFILES),
    adminsNeedCodes: oneOf(env, 'ADMIN_SECOND_FACTOR', ['required', 'off']) === 'required',
    givenPasswordDays: days === '' ? 7 : Number(days),
  };
};
