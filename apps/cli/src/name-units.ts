import {
  type Directory,
  givenNames,
  levelOf,
  ownerSuggester,
  resolveUnit,
  type SuggestedOwner,
} from '@duban/directory';
import type { Directive, LexiconUnit, Owner, ParsedReport, Question } from '@duban/extraction';

/** An owner with the unit of the directory that its words mean, where only one can be meant. */
export interface OwnerWithUnit extends Owner {
  unit?: { name: string; match: 'exact' | 'single' };
}

/** The names that texts may use, for those who read them. */
export const lexiconOf = ({ entries }: Directory): LexiconUnit[] =>
  entries.map(({ unit }) => ({ name: unit.name, aliases: givenNames(unit) }));

/**
 * Lays the directory over a report: owners get their units, a name that fits several becomes a question, and who names
 * nobody gets suggestions, marked as such. What the report asks, it still asks.
 */
export const nameUnits = (report: ParsedReport, directory: Directory): ParsedReport => {
  const suggest = ownerSuggester(directory, []);
  const named = (directive: Directive): Directive => {
    const issuerLevel = levelOf(directive.issuer?.post ?? '');
    const questions: Question[] = [];
    const owners = directive.owners.map((owner): OwnerWithUnit => {
      if (owner.class) return owner;
      const { match, unit, candidates } = resolveUnit(directory, owner.name, { issuerLevel });
      if (match === 'ambiguous') {
        const names = candidates.map((candidate) => candidate.unit.name).join('、');
        questions.push({ field: 'owner', why: `«${owner.name}»可能指${names}，须确定是哪一个` });
      }
      return unit ? { ...owner, unit: { name: unit.name, match } } : owner;
    });
    const answered = owners.some(({ role, suggested }) => role !== 'support' && !suggested);
    const suggestions = answered || directive.nature !== 'task' ? [] : suggest(directive).map(toOwner);
    return { ...directive, owners: [...owners, ...suggestions], questions: [...directive.questions, ...questions] };
  };
  return {
    ...report,
    articles: report.articles.map((article) => ({ ...article, directives: article.directives.map(named) })),
  };
};

const toOwner = ({ unit, name, role, rule, why }: SuggestedOwner): OwnerWithUnit => ({
  name,
  role,
  class: false,
  confidence: 'guessed',
  rule,
  suggested: true,
  why,
  unit: { name: unit.name, match: 'exact' },
});
