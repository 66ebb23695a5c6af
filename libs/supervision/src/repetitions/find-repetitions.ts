import { levelOf } from '@duban/directory';
import { corePairs, isCommon, pairWeights, type PairWeight, wordsOf } from './pairs-of-work';
import type { SaidDirective, SaidOwner } from './said-directive';
import { contradict } from './telling-marks';

export const REPETITION_LIKELIHOODS = ['certain', 'likely'] as const;
/** How sure it is that the same work is meant. A person decides in either case. */
export type RepetitionLikelihood = (typeof REPETITION_LIKELIHOODS)[number];

/** 再次强调: what speaks for two directives being one. */
export interface Repetition {
  /** From 0 to 1, the same in both directions. */
  score: number;
  likelihood: RepetitionLikelihood;
  /** In Chinese, for the person who decides. */
  why: string;
}

/** A task, and why a draft may repeat it. */
export interface RepeatedTask<Task> extends Repetition {
  task: Task;
}

const LIKELY = 0.5;
const CERTAIN = 0.8;
const FEWEST_SHARED = 2;
const MOST = 3;
const MOST_WORDS = 3;
/** 副区长 speaks for the same government as 区长. */
const DEPUTY = /^(?:常务)?副/u;

const isSame = (one: SaidOwner, other: SaidOwner): boolean =>
  one.name === other.name || (one.unitId !== null && one.unitId === other.unitId);

/** One unit at least on both sides, or a class or nobody on one; null where different units answer. */
const compareOwners = (
  one: readonly SaidOwner[],
  other: readonly SaidOwner[],
): { same: SaidOwner | undefined } | null => {
  const same = one.find((owner) => other.some((another) => isSame(owner, another)));
  if (same || one.length === 0 || other.length === 0) return { same };
  return [...one, ...other].some((owner) => owner.class) ? { same: undefined } : null;
};

/** The share of the title's weight that the other directive says too. */
const coverage = (pairs: ReadonlySet<string>, said: ReadonlySet<string>, weigh: PairWeight): number => {
  let [shared, whole] = [0, 0];
  for (const pair of pairs) {
    whole += weigh(pair);
    if (said.has(pair)) shared += weigh(pair);
  }
  return whole === 0 ? 0 : shared / whole;
};

const allPairs = ({ title, text }: SaidDirective): Set<string> => corePairs(`${title}，${text}`);

/** Whether two directives may be the same work, and why; null where they are not, or speak of different things of a kind. */
export const compareDirectives = (one: SaidDirective, other: SaidDirective, weigh: PairWeight): Repetition | null => {
  const owners = compareOwners(one.owners, other.owners);
  if (!owners || contradict(one.title, other.title)) return null;
  const [pairs, others] = [corePairs(one.title), corePairs(other.title)];
  const shared = new Set([...pairs].filter((pair) => others.has(pair)));
  if (shared.size < FEWEST_SHARED || [...shared].every(isCommon)) return null;
  const [there, back] = [coverage(pairs, allPairs(other), weigh), coverage(others, allPairs(one), weigh)];
  const score = Math.round((2000 * there * back) / (there + back)) / 1000;
  if (score < LIKELY) return null;
  const levels = [one, other].map(({ issuer }) => levelOf((issuer?.post ?? '').replace(DEPUTY, '')));
  const otherLevel = levels[0] !== undefined && levels[1] !== undefined && levels[0] !== levels[1];
  const likelihood = score >= CERTAIN && owners.same && !otherLevel ? 'certain' : 'likely';
  return { score, likelihood, why: reasonOf(one, other, { shared, same: owners.same, otherLevel }) };
};

interface Grounds {
  shared: ReadonlySet<string>;
  same: SaidOwner | undefined;
  otherLevel: boolean;
}

const reasonOf = (said: SaidDirective, before: SaidDirective, { shared, same, otherLevel }: Grounds): string => {
  const words = wordsOf(said.title, shared).slice(0, MOST_WORDS);
  const reasons = [`都说到${words.map((word) => `“${word}”`).join('')}`];
  if (same) reasons.push(`责任单位同为${same.name}`);
  else if (said.owners.length === 0) reasons.push('此次未指明责任单位');
  else reasons.push(before.owners.length === 0 ? '原事项未定责任单位' : '责任单位一方为类别单位');
  if (said.issuer && said.issuer.name === before.issuer?.name) reasons.push(`同为${said.issuer.name}提出`);
  if (otherLevel) reasons.push('提出人的层级不同');
  if (said.due !== null && before.due !== null && said.due !== before.due) {
    reasons.push(`时限不同：原为${before.due}，此次为${said.due}`);
  }
  return reasons.join('；');
};

/** Up to three of these tasks that a directive may repeat, the likeliest first. It proposes; it never decides. */
export const findRepetitions = <Task extends SaidDirective & { id: string }>(
  said: SaidDirective,
  tasks: readonly Task[],
): RepeatedTask<Task>[] => {
  const weigh = pairWeights([said, ...tasks].map(({ title }) => title));
  return tasks
    .flatMap((task) => {
      const found = compareDirectives(said, task, weigh);
      return found ? [{ task, ...found }] : [];
    })
    .sort(
      (a, b) =>
        REPETITION_LIKELIHOODS.indexOf(a.likelihood) - REPETITION_LIKELIHOODS.indexOf(b.likelihood) ||
        b.score - a.score ||
        (a.task.id < b.task.id ? -1 : 1),
    )
    .slice(0, MOST);
};
