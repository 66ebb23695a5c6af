import { repositoryFiles } from './repository';

const SAYS_NOTHING = ['common', 'shared', 'core', 'utils', 'util', 'helpers', 'helper', 'misc', 'base', 'manager'];

/** The words of a path: `apps/api/src/task-utils.ts` has the word `utils`. */
const wordsOf = (path: string): string[] => path.toLowerCase().split(/[/._-]/);

const namesThatSayNothing = (paths: string[]): string[] =>
  paths.filter((path) => wordsOf(path).some((word) => SAYS_NOTHING.includes(word)));

describe('names', () => {
  it('should see a folder or a file whose name says nothing', () => {
    const planted = ['libs/shared/src/index.ts', 'apps/api/src/task-utils.ts', 'apps/api/src/units.manager.ts'];
    expect(namesThatSayNothing([...planted, 'libs/workdays/src/index.ts', 'docs/database.md'])).toEqual(planted);
  });

  it('should be business names throughout', () => {
    // TypeScript's own convention for what several configurations extend
    const paths = repositoryFiles().filter((path) => path !== 'tsconfig.base.json');
    expect(namesThatSayNothing(paths)).toEqual([]);
  });
});
