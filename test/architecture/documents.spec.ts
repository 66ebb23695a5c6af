import { foldersBelow, repositoryFiles, textOf } from './repository';

/** Those of the names that the document does not write as code. */
const unmentioned = (names: string[], document: string): string[] =>
  names.filter((name) => !document.includes(`\`${name}\``));

describe('the example of the settings', () => {
  // Those of `npm start` alone: in containers the compose file itself says where the database is.
  const FOR_NPM_START = ['DATABASE_URL', 'DATABASE_APP_URL', 'DEMO'];

  it('should name none that docker-compose does not pass on', () => {
    const names = [...textOf('.env.example').matchAll(/^(?:# )?(?<name>[A-Z_]+)=/gmu)].map(
      ({ groups }) => groups?.name,
    );
    const compose = textOf('docker-compose.yml');
    expect(names).toContain('SECOND_READER_URL');
    expect(names.filter((name) => !FOR_NPM_START.includes(name!) && !compose.includes(`\${${name}:`))).toEqual([]);
  });
});

describe('the map of the repository', () => {
  const map = textOf('docs/architecture.md');

  it('should notice a folder that it does not mention', () => {
    expect(unmentioned(['apps/api', 'apps/kiosk'], 'The server is `apps/api`.')).toEqual(['apps/kiosk']);
  });

  it('should mention every top folder, every application and every library', () => {
    const grouped = ['apps', 'libs'];
    const top = foldersBelow('').filter((name) => !name.startsWith('.') && !grouped.includes(name));
    const inGroups = grouped.flatMap((group) => foldersBelow(`${group}/`).map((name) => `${group}/${name}`));
    expect(unmentioned([...top, ...inGroups], map)).toEqual([]);
  });

  it('should mention every module of the API', () => {
    expect(unmentioned(foldersBelow('apps/api/src/'), map)).toEqual([]);
  });

  it('should list every recorded decision', () => {
    const list = textOf('docs/decisions/README.md');
    const decisions = repositoryFiles()
      .filter((path) => path.startsWith('docs/decisions/') && !path.endsWith('README.md'))
      .map((path) => path.slice('docs/decisions/'.length));
    expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });

  it('should link only to files that there are', () => {
    const files = new Set(repositoryFiles());
    const documents = [...files].filter((path) => path.endsWith('.md'));
    const dead = documents.flatMap((document) => {
      const targets = [...textOf(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to]) => to ?? '');
      return targets.filter((to) => !exists(files, document, to)).map((to) => `${document} → ${to}`);
    });
    expect(dead).toEqual([]);
  });
});

function exists(files: Set<string>, document: string, target: string): boolean {
  const path = new URL(target, `file:///${document}`).pathname.slice(1);
  const decoded = decodeURIComponent(path);
  return files.has(decoded) || [...files].some((file) => file.startsWith(decoded.replace(/\/?$/, '/')));
}
