import type { Browser, BrowserContext, Page } from 'playwright-core';
import demo from '../../prisma/seed/demo/accounts.json';
import { type RunningApplication, startApplication } from '../support/application';
import { openBrowser } from '../support/browser';

/** Two clerks, the head of their office and a liaison of the demo. */
export const CLERK = 'ducha';
export const OTHER_CLERK = 'ducha2';
export const OFFICE_HEAD = 'zhuren';
export const LIAISON = 'minzheng';
export const PASSWORD = demo.password;

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A page of a browser profile of its own, in which nobody is signed in; `complaints` are what its console said. */
export interface Desk {
  page: Page;
  complaints: string[];
  close: () => Promise<void>;
}

interface DeskOptions {
  viewport?: { width: number; height: number };
  /** Who is signed in already. */
  as?: string;
}

/** The application with its people: opened before the first story of a file, closed after the last. */
export interface Office {
  address: () => string;
  /** Opens the application as a person would: on a wide screen, signed out, unless told otherwise. */
  openDesk: (options?: DeskOptions) => Promise<Desk>;
}

/** Opens an office, with a browser, for the stories of the file that calls it; `furnish` gives it settings and its jobs. */
export function officeForStories(furnish?: () => Promise<Record<string, string>>): Office {
  let application: RunningApplication;
  let browser: Browser;
  let rooms: Rooms;
  beforeAll(async () => {
    const start = furnish ? { jobs: true, settings: await furnish() } : {};
    [application, browser] = await Promise.all([startApplication(start), openBrowser()]);
    rooms = new Rooms(browser, application.address);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });
  return {
    address: () => application.address,
    openDesk: (options) => openDesk(rooms, options),
  };
}

async function openDesk(rooms: Rooms, { viewport = WIDE, as }: DeskOptions = {}): Promise<Desk> {
  const context = as ? await rooms.of(as, viewport) : await rooms.forNobody(viewport);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const close = async () => {
    await page.close();
    if (as) await rooms.leave(as, viewport);
    else await context.close();
  };
  return { page, complaints, close };
}

type Viewport = typeof WIDE;
type Profile = Awaited<ReturnType<BrowserContext['storageState']>>;

/**
 * The profiles of the browser. The desks of one person stand in one room: the scripts of the application are read once,
 * and not for each story. Where a story has ended the session, the room is given up and the next desk gets a new one.
 */
class Rooms {
  private readonly rooms = new Map<string, BrowserContext>();
  private readonly profiles = new Map<string, Profile>();

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** The room of somebody who has signed in. */
  async of(account: string, viewport: Viewport): Promise<BrowserContext> {
    const name = `${account} ${viewport.width}`;
    const room = this.rooms.get(name) ?? (await this.open(viewport, await this.signedIn(account)));
    this.rooms.set(name, room);
    return room;
  }

  forNobody(viewport: Viewport): Promise<BrowserContext> {
    return this.open(viewport);
  }

  /** Keeps the room for the next story if the session that it began with is still its own. */
  async leave(account: string, viewport: Viewport): Promise<void> {
    const name = `${account} ${viewport.width}`;
    const room = this.rooms.get(name);
    const cookies = (all: Profile['cookies'] = []) => all.map(({ value }) => value).join();
    if (!room || cookies(await room.cookies()) === cookies(this.profiles.get(account)?.cookies)) return;
    this.rooms.delete(name);
    await room.close();
  }

  private async open(viewport: Viewport, storageState?: Profile): Promise<BrowserContext> {
    const room = await this.browser.newContext({
      baseURL: this.address,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      viewport,
      hasTouch: viewport.width < 600,
      ...(storageState && { storageState }),
    });
    room.setDefaultTimeout(15_000);
    return room;
  }

  /** The cookie and the memory of a browser in which the person has signed in: each signs in once. */
  private async signedIn(account: string): Promise<Profile> {
    const known = this.profiles.get(account);
    if (known) return known;
    const room = await this.open(WIDE);
    await signIn(await room.newPage(), account);
    const state = await room.storageState();
    await room.close();
    this.profiles.set(account, state);
    return state;
  }
}

/** Signs in from wherever the page is and waits until the sign-in page is left. */
export async function signIn(page: Page, account: string, password = PASSWORD): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in');
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Imports a text by paste and waits for its review desk. */
export async function importByPaste(page: Page, text: string, date = '2026-03-13'): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('报告全文').fill(text);
  await page.getByLabel('报告日期').fill(date);
  await page.getByLabel('报告日期').press('Enter');
  await page.getByRole('button', { name: '导入并读取' }).click();
  await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
  await cards(page).first().waitFor();
}

/** Opens the review desk of a text that is imported over HTTP: for stories of which the import is no part. */
export async function openReport(page: Page, text: string, date = '2026-03-13'): Promise<void> {
  const origin = new URL((await page.request.get('/api/v1/health/live')).url()).origin;
  const answer = await page.request.post('/api/v1/reports', { headers: { origin }, data: { text, date } });
  if (!answer.ok()) throw new Error(`the report was not imported: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  await page.goto(`/reports/${id}`);
  await cards(page).first().waitFor();
}

/** Accepts the first open draft of the newest report over HTTP, as the person that the page belongs to. */
export async function acceptOneDraft(page: Page): Promise<void> {
  const read = async <Item>(path: string): Promise<Item[]> => {
    const answer = (await (await page.request.get(`/api/v1${path}`)).json()) as { items: Item[] };
    return answer.items;
  };
  const [report] = await read<{ id: string }>('/reports');
  const drafts = await read<{ id: string; version: number; state: string }>(`/reports/${report?.id ?? ''}/drafts`);
  const draft = drafts.find(({ state }) => state === 'open');
  if (!draft) throw new Error('the newest report has no open draft');
  const headers = { 'if-match': `"${draft.version}"`, origin: new URL(page.url()).origin };
  const answer = await page.request.post(`/api/v1/drafts/${draft.id}/accept`, { headers });
  if (!answer.ok()) throw new Error(`the draft was not accepted: ${await answer.text()}`);
}

export const cards = (page: Page) => page.getByRole('article');
export const cardOf = (page: Page, title: RegExp) => page.getByRole('article', { name: title });
export const focusedCard = (page: Page) => page.locator('article[aria-current="true"]');

/** A meeting of our own invention; `place` makes its text, and so its hash, another one. */
export const meeting = (place: string): string =>
  [
    `${place}召开春季重点工作调度会`,
    '',
    `本报讯（记者 方 宁）3月12日上午，区长江远航主持召开${place}春季重点工作调度会，研究部署下一步工作。`,
    '',
    '江远航强调，要扎实推进民生实事。区住建局要牵头摸排老旧管网，区财政局配合，4月30日前完成改造方案。' +
      '区民政局要在6月底前建成三处社区食堂。要加快解决新建小区入学难问题。',
    '',
    '据介绍，全区已建成社区食堂十二处，日均服务老人九百余人次。',
    '',
  ].join('\n');
