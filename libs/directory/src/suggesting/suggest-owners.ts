import type { Directory, UnitEntry } from '../directory';
import { wordsOf } from '../names/abbreviation';
import type { DirectoryUnit } from '../unit';
import { textComparison } from './duty-likeness';
import { isOfficeWord } from './telling-pairs';
import { usualWords, withoutOtherMeanings } from './usual-duties';

/** A directive that names nobody. */
export interface UnownedDirective {
  text: string;
}

/** An earlier task that a person confirmed, with the unit that led it. */
export interface HandledTask {
  title: string;
  text: string;
  leadId: string;
}

/** An owner that the text does not name: offered to a person with the reason, never issued by itself. */
export interface SuggestedOwner {
  name: string;
  role: 'lead';
  class: false;
  confidence: 'guessed';
  rule: 'owner.suggested';
  suggested: true;
  why: string;
  unit: DirectoryUnit;
  /** For the order only; no probability. */
  score: number;
}

export type OwnerSuggester = (directive: UnownedDirective) => SuggestedOwner[];

const MOST = 3;
/** Below this nothing is suggested: one passing word of a field is not yet a reason. */
const LEAST = 0.35;
const WEIGHTS = { duties: 0.7, handled: 0.7, name: 0.3, usual: 1.2 } as const;
const LONGEST_TITLE = 20;

interface Reason {
  score: number;
  why: string;
}

/**
 * Suggests for directives who might answer for them: by the duties of the units, by the tasks that they have led, by
 * their names, and by what units so named usually do. Every part of the score is a reason that can be read.
 */
export const ownerSuggester = (directory: Directory, history: readonly HandledTask[]): OwnerSuggester => {
  const duties = textComparison(new Map(directory.entries.map(({ unit }) => [unit.id, unit.duties ?? ''])));
  const handled = handledBy(history);
  const known = directory.entries.map((entry) => ({
    entry,
    usual: usualWords(entry.unit.name),
    words: nameWords(entry),
  }));
  return (directive) => {
    const text = withoutOtherMeanings(directive.text);
    const past = handled(text);
    const ranked = known.map(({ entry, usual, words }) => {
      const reasons = [
        fromDuties(duties(text, entry.unit.id)),
        past.get(entry.unit.id) ?? NO_REASON,
        fromName(
          words.filter((word) => !usual.includes(word)),
          text,
        ),
        fromUsual(usual, text),
      ];
      return { unit: entry.unit, reasons, score: reasons.reduce((sum, { score }) => sum + score, 0) };
    });
    return ranked
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (a.unit.name < b.unit.name ? -1 : 1))
      .slice(0, MOST)
      .map(suggestion);
  };
};

/** The suggestions for one directive; for many, make an `ownerSuggester` once. */
export const suggestOwners = (
  directive: UnownedDirective,
  directory: Directory,
  history: readonly HandledTask[],
): SuggestedOwner[] => ownerSuggester(directory, history)(directive);

const NO_REASON: Reason = { score: 0, why: '' };

const suggestion = ({
  unit,
  reasons,
  score,
}: {
  unit: DirectoryUnit;
  reasons: Reason[];
  score: number;
}): SuggestedOwner => ({
  name: unit.shortName ?? unit.name,
  role: 'lead',
  class: false,
  confidence: 'guessed',
  rule: 'owner.suggested',
  suggested: true,
  why: [...reasons]
    .filter((reason) => reason.why !== '')
    .sort((a, b) => b.score - a.score)
    .map(({ why }) => why)
    .join('；'),
  unit,
  score: Number(score.toFixed(4)),
});

const fromDuties = ({ score, words }: { score: number; words: string[] }): Reason =>
  words.length === 0 ? NO_REASON : { score: score * WEIGHTS.duties, why: `职责相近：${words.join('、')}` };

const nameWords = ({ forms: [form], level }: UnitEntry): string[] =>
  // The places below the district are told by their names whole: 石河 in a text is no office.
  form && level !== '镇' && level !== '乡' && level !== '街道'
    ? wordsOf(form.stem).filter((word) => word.length > 1 && !isOfficeWord(word))
    : [];

const fromName = (words: readonly string[], text: string): Reason => {
  const said = words.filter((word) => text.includes(word));
  if (said.length === 0) return NO_REASON;
  return { score: (WEIGHTS.name * said.length) / words.length, why: `名称相关：${said.join('、')}` };
};

/** A long word tells more than a short one that may stand in other words. */
const fromUsual = (usual: readonly string[], text: string): Reason => {
  const said = usual.filter((word) => text.includes(word));
  if (said.length === 0) return NO_REASON;
  const sum = said.reduce(
    (total, word) => total + (word.length > 2 ? 1 : 0.6) * Math.min(2, text.split(word).length - 1),
    0,
  );
  return {
    score: WEIGHTS.usual * (1 - Math.exp(-sum / 2)),
    why: `此类单位通常负责：${said.slice(0, MOST).join('、')}`,
  };
};

/** For each unit that led a task like this one, the most alike of them. */
const handledBy = (history: readonly HandledTask[]): ((text: string) => Map<string, Reason>) => {
  const compare = textComparison(new Map(history.map(({ text }, at) => [String(at), text])));
  return (text) => {
    const best = new Map<string, Reason>();
    for (const [at, { leadId, title }] of history.entries()) {
      const { score } = compare(text, String(at));
      const alike = score * WEIGHTS.handled;
      if (score >= LEAST_ALIKE && alike > (best.get(leadId)?.score ?? 0)) {
        best.set(leadId, { score: alike, why: `曾承办：${shorten(title)}` });
      }
    }
    return best;
  };
};

const LEAST_ALIKE = 0.2;

const shorten = (title: string): string => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);
