import { hash, verify } from '@node-rs/argon2';
import { Turnstile } from '../platform/turnstile/turnstile';

const ARGON2ID = 2;
// OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane. About 23 ms.
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// A hundred people who sign in at once would take 2 GB; they wait for their turn instead.
const turnstile = new Turnstile({ atOnce: 4, waiting: 200 });

// The hash of a random word: a name that nobody has takes as long to refuse as a wrong password.
let decoy: Promise<string> | undefined;

/** The password as it is stored: argon2id in PHC form, salted. */
export const hashPassword = (password: string): Promise<string> => turnstile.pass(() => hash(password, COST));

/** Whether the password fits. Without a stored hash it takes the same time and says no. */
export const passwordFits = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword(crypto.randomUUID());
  const against = stored ?? (await decoy);
  const fits = await turnstile.pass(() => verify(against, password));
  return stored !== null && fits;
};
