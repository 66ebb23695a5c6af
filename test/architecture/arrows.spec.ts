import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './repository';

interface Verdict {
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string; to: string }[] };
}

/** What dependency-cruiser objects to in a folder laid out as the repository is: `rule: file`. */
function objectionsIn(folder: string): string[] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'prisma'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as Verdict;
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

const SOUND: Record<string, string> = {
  'libs/workdays/src/index.ts': 'export const workdays = 1;',
  'libs/workdays/src/feasts.ts': 'export const feasts = 1;',
  'libs/directory/src/index.ts': 'export const directory = 1;',
  'libs/extraction/src/index.ts': "export * from './read';",
  'libs/extraction/src/read.ts': "import { workdays } from '@duban/workdays'; export const read = workdays;",
  'libs/supervision/src/index.ts':
    "import { directory } from '@duban/directory'; export const supervision = directory;",
  'libs/api-client/src/index.ts': 'export const client = 1;',
  'prisma/seed/demo.ts': 'export const demo = 1;',
  'apps/cli/src/parse.ts': "import { read } from '@duban/extraction'; export const parse = read;",
  'apps/web/src/desk.tsx': 'export const desk = 1;',
  'apps/api/src/app.module.ts': "import { tasks } from './tasks'; export const app = tasks;",
  'apps/api/src/platform/database/pool.ts': "import { Pool } from 'pg'; export const pool = Pool;",
  'apps/api/src/audit/index.ts': "import { pool } from '../platform/database/pool'; export const audit = pool;",
  'apps/api/src/reports/index.ts': "import { drafts } from '../drafts'; export const reports = drafts;",
  'apps/api/src/drafts/index.ts': "import { tasks } from '../tasks'; export const drafts = tasks;",
  'apps/api/src/tasks/index.ts': "export * from './tasks.repository';",
  'apps/api/src/tasks/tasks.repository.ts':
    "import { Client } from 'pg'; import { audit } from '../audit'; export const tasks = [Client, audit];",
};

const PLANTED: Record<string, { path: string; text: string }> = {
  'no-cycles': { path: 'apps/api/src/platform/database/cycle.ts', text: "import './whole';" },
  resolvable: { path: 'apps/web/src/lost.ts', text: "import './nowhere';" },
  'web-by-http': { path: 'apps/web/src/shortcut.ts', text: "import '../../../libs/supervision/src';" },
  'cli-over-libs': { path: 'apps/cli/src/serve.ts', text: "import '@nestjs/common';" },
  'libs-are-pure': { path: 'libs/supervision/src/clock.ts', text: "import 'node:fs/promises';" },
  'libs-by-their-door': { path: 'apps/cli/src/feast.ts', text: "import '../../../libs/workdays/src/feasts';" },
  'workdays-below-all': { path: 'libs/workdays/src/up.ts', text: "import '@duban/supervision';" },
  'directory-below-all': { path: 'libs/directory/src/up.ts', text: "import '@duban/workdays';" },
  'documents-above-extraction-only': { path: 'libs/documents/src/days.ts', text: "import '@duban/workdays';" },
  'second-reader-above-extraction-only': {
    path: 'libs/second-reader/src/office.ts',
    text: "import '@duban/supervision';",
  },
  'extraction-knows-no-office': { path: 'libs/extraction/src/office.ts', text: "import '@duban/supervision';" },
  'server-without-clients': { path: 'apps/api/src/tasks/client.ts', text: "import '../../../web/src/desk';" },
  'modules-by-their-door': { path: 'apps/api/src/drafts/past.ts', text: "import '../tasks/tasks.repository';" },
  'list-of-modules-by-doors': { path: 'apps/api/src/main.ts', text: "import './tasks/tasks.repository';" },
  'platform-below-all': { path: 'apps/api/src/platform/auth/up.ts', text: "import '../../audit';" },
  'trail-below-registers': { path: 'apps/api/src/audit/names.ts', text: "import '../tasks';" },
  'registers-below-business': { path: 'apps/api/src/units/up.ts', text: "import '../tasks';" },
  'reports-drafts-tasks': { path: 'apps/api/src/progress/origin.ts', text: "import '../reports';" },
  'second-reading-before-reports': { path: 'apps/api/src/second-reading/import.ts', text: "import '../reports';" },
  'drafts-before-tasks': { path: 'apps/api/src/progress/desk.ts', text: "import '../drafts';" },
  'tasks-before-progress': { path: 'apps/api/src/tasks/ahead.ts', text: "import '../progress';" },
  'nothing-onto-readers': { path: 'apps/api/src/reports/remind.ts', text: "import '../reminders';" },
  'database-in-repositories': { path: 'apps/api/src/tasks/tasks.service.ts', text: "import 'pg';" },
  'no-tests-in-the-product': { path: 'libs/extraction/src/tested.ts', text: "import './read.spec';" },
  'no-development-packages': { path: 'apps/cli/src/check.ts', text: "import 'fast-check';" },
};

/** What the planted imports lead to. */
const TARGETS: Record<string, string> = {
  'apps/api/src/platform/database/whole.ts': "import './cycle';",
  'apps/api/src/progress/index.ts': 'export const progress = 1;',
  'apps/api/src/reminders/index.ts': 'export const reminders = 1;',
  'libs/extraction/src/read.spec.ts': 'export const spec = 1;',
};

describe('the arrows', () => {
  let folder: string;

  beforeEach(() => {
    // Inside the checkout, so that packages are found; git and the checks of the repository do not look there.
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.cache', 'arrows-'));
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json', 'package.json'])
      copyFileSync(join(ROOT, name), join(folder, name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };

  it('should let the imports of the architecture pass', () => {
    write(SOUND);
    expect(objectionsIn(folder)).toEqual([]);
  });

  it('should object to a forbidden import of every kind, by the name of its rule', () => {
    write({ ...SOUND, ...TARGETS });
    write(Object.fromEntries(Object.values(PLANTED).map(({ path, text }) => [path, text])));
    const objections = objectionsIn(folder);
    const missed = Object.entries(PLANTED).filter(([rule, { path }]) => !objections.includes(`${rule}: ${path}`));
    expect(missed.map(([rule]) => rule)).toEqual([]);
  });

  it('should have a planted import for every rule', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs');
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it('should find no forbidden import in the repository', () => {
    expect(objectionsIn(ROOT)).toEqual([]);
  });
});
