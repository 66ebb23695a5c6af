import { repositoryFiles, textOf } from './repository';

const BINARY = /\.(?:png|jpe?g|gif|ico|woff2?|docx?|xlsx?|pdf|zip)$/;

// Put together here, so that this file does not find itself; a container image has a home of its own.
const FOLDERS = ['work', 'farm', 'root', 'Users', 'home(?!/node/)'];
const REGISTRY = ['registry', 'npm'].join('\\.');
const OF_ONE_MACHINE = new RegExp(`/(?:${FOLDERS.join('|')})/|${REGISTRY}`);

const linesOfOneMachine = (path: string, text: string): string[] =>
  text
    .split('\n')
    .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
    .filter(({ line }) => OF_ONE_MACHINE.test(line))
    .map(({ at }) => at);

describe('the repository', () => {
  it('should recognise the path of one machine', () => {
    const text = ['cd /', 'home/li/duban\n../support/database\n/', 'Users/li/duban'].join('');
    expect(linesOfOneMachine('notes.md', text)).toEqual(['notes.md:1', 'notes.md:3']);
  });

  it('should name no path and no registry of one machine', () => {
    const texts = repositoryFiles().filter((path) => !BINARY.test(path));
    expect(texts.flatMap((path) => linesOfOneMachine(path, textOf(path)))).toEqual([]);
  });
});
