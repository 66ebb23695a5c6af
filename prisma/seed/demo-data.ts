import type { Role } from '@duban/supervision';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UnitBranch } from '../../apps/api/src/units';

/** An account of the demo, as accounts.json lists it. All of them have the one password that stands beside the list. */
export interface DemoAccount {
  account: string;
  name: string;
  roles: Role[];
  unit: string;
  /** The units that a leader answers for. */
  fields?: string[];
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

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  clerk: '督查员',
  office_head: '督查室主任',
  leader: '领导',
  unit_head: '单位负责人',
  liaison: '联络员',
  handler: '承办人',
  system_admin: '系统管理员',
  security_admin: '安全管理员',
  auditor: '审计管理员',
  integration: '系统对接',
};

/** The lines that tell a person how to sign in to the demo. */
export const demoGreeting = ({ password, accounts }: DemoAccounts): string =>
  [
    `演示账号（密码都是 ${password}）：`,
    ...accounts.map(
      ({ account, name, roles, unit }) =>
        `  ${account.padEnd(10)} ${roles.map((role) => ROLE_NAMES[role]).join('、')} ${name}（${unit}）`,
    ),
  ].join('\n');
