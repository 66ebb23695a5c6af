// The steps of a start, in their order. Packages are imported only after they have been installed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runQuietly } from '../command.mjs';
import { dependenciesAreInstalled, forgetInstallation, installDependencies } from '../dependencies.mjs';
import { buildIsFresh } from '../sources.mjs';
import { addressOf, startApplication } from './application.mjs';
import { checkDisk, isDiskFull } from './disk.mjs';
import { checkPort } from './port.mjs';
import { explain, Refusal } from './refusal.mjs';
import { secretOf } from './secret.mjs';
import { readSettings } from './settings.mjs';

/** Starts Duban and stays until it is told to stop; every way it can fail ends in one sentence and exit code 1. */
export async function serve() {
  const running = [];
  try {
    const settings = readSettings();
    await checkPort(settings);
    await install();
    await checkDatabase(settings);
    await compile();
    const environment = { ...(await openDatabase(settings, running)), ...signInSettings(settings) };
    stopOnSignal(running);
    await step('更新数据库结构', () => updateDatabase(environment));
    const [application, accounts] = await together(
      startApi(settings, environment, running),
      settings.demo ? step('装载演示数据', () => seed('demo', environment)) : '',
    );
    announce(settings, accounts);
    const code = await application.ended;
    if (!running.stopping)
      throw new Refusal(`服务意外退出（${code}），原因见日志 ${join(settings.dataFolder, 'duban.log')}。`);
    await running.stopping;
  } catch (error) {
    console.error(error.message);
    await stopAll(running);
    process.exitCode = 1;
  }
}

async function step(name, work) {
  try {
    return await work();
  } catch (error) {
    throw explain(name, isDiskFull(ROOT) ? { code: 'ENOSPC' } : error);
  }
}

async function install() {
  if (dependenciesAreInstalled()) return;
  checkDisk(ROOT, { megabytes: 1300, purpose: '安装依赖和编译' });
  console.log('正在安装依赖（首次需要一到几分钟）……');
  await step('安装依赖', async () => {
    await installDependencies();
    if (!isDiskFull(ROOT)) return;
    // npm may come to a good end although it could not write every file.
    forgetInstallation();
    throw new Error('ENOSPC');
  });
}

async function compile() {
  if (buildIsFresh()) return;
  console.log('正在编译（半分钟到两分钟）……');
  const { build } = await import('../build.mjs');
  await step('编译', build);
}

async function checkDatabase({ databaseUrl, runtimeUrl }) {
  if (!databaseUrl) return;
  const { checkGivenDatabase, checkRuntimeUser } = await import('./given-database.mjs');
  const warning = await checkGivenDatabase(databaseUrl);
  if (warning) console.warn(warning);
  if (runtimeUrl) await checkRuntimeUser(runtimeUrl);
}

/** Gives the settings by which the API and the migrations find the database; starts one where none is given. */
async function openDatabase({ databaseUrl, runtimeUrl, dataFolder }, running) {
  mkdirSync(dataFolder, { recursive: true });
  if (databaseUrl) return { DATABASE_URL: databaseUrl, ...(runtimeUrl && { DATABASE_APP_URL: runtimeUrl }) };
  checkDisk(dataFolder, { megabytes: 100, purpose: '数据库' });
  const { startEmbeddedPostgres } = await import('../embedded-postgres.mjs');
  const folder = join(dataFolder, 'postgres');
  const server = await step('启动内置数据库', () => startEmbeddedPostgres({ folder }));
  running.push(server);
  if (server.folder !== folder) console.log(`数据保存在 ${server.folder}（root 的目录不对数据库用户开放）。`);
  return { DATABASE_URL: server.ownerUrl, DATABASE_APP_URL: server.appUrl };
}

/** The secret; and in the demo, where nothing is at stake and a newcomer has no telephone set up, no codes for administrators. */
function signInSettings(settings) {
  const { ADMIN_SECOND_FACTOR = settings.demo ? 'off' : 'required' } = process.env;
  return { DUBAN_SECRET: secretOf(settings), ADMIN_SECOND_FACTOR };
}

async function startApi(settings, environment, running) {
  const logFile = join(settings.dataFolder, 'duban.log');
  const application = await step('启动服务', () => startApplication({ ...settings, environment, logFile }));
  running.push(application);
  return application;
}

async function updateDatabase(environment) {
  const { migrate } = await import('./migrations.mjs');
  await migrate(environment);
  await seed('reference', environment);
}

/** Brings what is missing and harms nothing that is there; gives what the person should read. */
const seed = (name, environment) => runQuietly(process.execPath, [`dist/prisma/seed/${name}.js`], { env: environment });

/** Waits for all, also where one fails: what the others have started can then be stopped. */
async function together(...parts) {
  const ends = await Promise.allSettled(parts);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map(({ value }) => value);
}

function announce(settings, accounts) {
  console.log(`\n督办已启动：${addressOf(settings)}`);
  if (accounts) console.log(accounts.trim());
  console.log('按 Ctrl-C 停止。');
}

/** The first signal stops everything in its order; npm and a terminal both send one, so further ones change nothing. */
function stopOnSignal(running) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (running.stopping) return;
      console.log('正在停止……');
      running.stopping = stopAll(running).then(() => process.exit(0));
    });
}

/** What was started last is stopped first: requests are answered to their end while the database still stands. */
async function stopAll(running) {
  for (const part of running.splice(0).reverse()) await part.stop();
}
