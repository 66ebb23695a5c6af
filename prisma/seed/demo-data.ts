import type { Role } from '@duban/supervision';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UnitBranch } from '../../apps/api/src/units';

/** An account of the demo, as accounts.json lists it. All of them have the one password that stands beside the list. */
export interface DemoAccount {
  account: string;
  name: string;
  role: Role;
  unit: string;
}

export interface DemoAccounts {
  password: string;
  accounts: DemoAccount[];
}

// Compiled, this file stands somewhere in dist; the data stay in prisma/seed/demo.
const folderAbove = (place: string): string => {
  const folder = join(place, 'prisma', 'seed', 'demo');
  if (existsSync(join(folder, 'accounts.json'))) return folder;
  if (dirname(place) === place) throw new Error('prisma/seed/demo is not there');
  return folderAbove(dirname(place));
};

const FOLDER = folderAbove(__dirname);

const read = (name: string): Buffer => readFileSync(join(FOLDER, name));

/** Who can sign in to the demo. */
export const demoAccounts = (): DemoAccounts => JSON.parse(read('accounts.json').toString()) as DemoAccounts;

/** The district's tree. */
export const demoUnits = (): UnitBranch[] => JSON.parse(read('units.json').toString()) as UnitBranch[];

/** The demo's reports, by file name. */
export const demoReports = (): { fileName: string; bytes: Buffer }[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((fileName) => ({ fileName, bytes: read(fileName) }));

const ROLE_NAMES: Readonly<Record<Role, string>> = { clerk: '督查员', liaison: '联络员' };

/** The lines that tell a person how to sign in to the demo. */
export const demoGreeting = ({ password, accounts }: DemoAccounts): string =>
  [
    `演示账号（密码都是 ${password}）：`,
    ...accounts.map(({ account, name, role, unit }) => `  ${account.padEnd(9)} ${ROLE_NAMES[role]} ${name}（${unit}）`),
  ].join('\n');
