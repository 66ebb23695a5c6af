import type { Page, Route } from 'playwright-core';
import {
  cardOf,
  CLERK,
  type Desk,
  focusedCard,
  openReport,
  meeting,
  OTHER_CLERK,
  signIn,
  officeForStories,
} from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(60_000);

const PIPES = /老旧管网/u;
const CANTEENS = /社区食堂/u;
const ACCEPT = '**/api/v1/drafts/*/accept';
const DISMISS = '**/api/v1/drafts/*/dismiss';

describe('the review desk in a hurry, on a bad network, among others', () => {
  const office = officeForStories();
  let desk: Desk;

  beforeEach(async () => {
    desk = await office.openDesk({ as: CLERK });
  });

  afterEach(() => desk.close());

  const accept = (page: Page, title: RegExp) => cardOf(page, title).getByRole('button', { name: '采纳', exact: false });
  const title = (page: Page) => page.getByRole('textbox', { name: '事项' });
  const state = (page: Page, name: RegExp) => cardOf(page, name).getAttribute('data-state');
  const status = (page: Page) => page.getByRole('status');
  const asOther = async (page: Page, act: (page: Page) => Promise<void>) => {
    const other = await office.openDesk({ as: OTHER_CLERK });
    await other.page.goto(page.url());
    await act(other.page);
    await other.close();
  };
  const openCorrection = async (page: Page, name: RegExp) => {
    await cardOf(page, name).getByRole('button', { name: '修改' }).click();
    await title(page).waitFor();
  };
  const typeReason = async (page: Page, reason: string) => {
    await cardOf(page, PIPES).getByRole('button', { name: '忽略' }).click();
    await page.getByRole('button', { name: '其他原因' }).click();
    await page.getByLabel('写明原因').fill(reason);
    await page.getByRole('button', { name: '确定忽略' }).click();
  };

  it('should undo the acceptance that is under way, and not the one before it', async () => {
    const { page } = desk;
    await openReport(page, meeting('青石片区'));
    await accept(page, PIPES).click();
    await cardOf(page, PIPES).getByText('已采纳').waitFor();
    let held: Route | undefined;
    await page.route(ACCEPT, (route) => void (held = route));
    await accept(page, CANTEENS).click();
    await page.keyboard.press('u');
    await status(page)
      .getByText(/正在提交，提交完成后随即撤销/u)
      .waitFor();
    await held?.continue();
    await status(page)
      .getByText(/已恢复“.*社区食堂/u)
      .waitFor();
    expect([await state(page, PIPES), await state(page, CANTEENS)]).toEqual(['accepted', 'open']);
  });

  it('should not accept over words that are not saved, but save and accept them at once when told so', async () => {
    const { page } = desk;
    await openReport(page, meeting('石桥片区'));
    await openCorrection(page, PIPES);
    await title(page).fill('摸排全区老旧管网');
    await cardOf(page, PIPES).getByRole('heading').click();
    await page.keyboard.press('a');
    await status(page)
      .getByText(/有没有保存的内容/u)
      .waitFor();
    expect(await title(page).inputValue()).toBe('摸排全区老旧管网');
    expect(await state(page, PIPES)).toBe('open');
    await page.getByRole('button', { name: '保存并采纳' }).click();
    const card = cardOf(page, /摸排全区老旧管网/u);
    await card.getByText('已采纳').waitFor();
    await card.getByRole('link', { name: '查看督办事项' }).click();
    await page.getByRole('heading', { level: 1, name: '摸排全区老旧管网' }).waitFor();
  });

  it('should give discarded words back', async () => {
    const { page } = desk;
    await openReport(page, meeting('竹园片区'));
    await openCorrection(page, PIPES);
    await title(page).fill('摸排全区老旧管网');
    await title(page).press('Escape');
    await title(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    expect(await title(page).inputValue()).toBe('摸排全区老旧管网');
  });

  it('should keep the reason of a dismissal that did not get through, and send it again', async () => {
    const { page } = desk;
    await openReport(page, meeting('南塘片区'));
    await page.route(DISMISS, (route) => route.abort(), { times: 1 });
    await typeReason(page, '已列入年度计划');
    await cardOf(page, PIPES)
      .getByRole('alert')
      .getByText(/连不上服务器/u)
      .waitFor();
    expect(await page.getByLabel('写明原因').inputValue()).toBe('已列入年度计划');
    await page.getByRole('button', { name: '确定忽略' }).click();
    await cardOf(page, PIPES).getByText('忽略原因：已列入年度计划').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('should keep the reason where somebody else has changed the draft meanwhile', async () => {
    const { page } = desk;
    await openReport(page, meeting('北塘片区'));
    await asOther(page, async (other) => {
      await openCorrection(other, PIPES);
      await title(other).fill('摸排老旧管网并建账');
      await title(other).press('Control+Enter');
      await cardOf(other, /并建账/u)
        .getByText('已改')
        .waitFor();
    });
    await typeReason(page, '已列入年度计划');
    await cardOf(page, /并建账/u)
      .getByRole('alert')
      .getByText(/刚被他人修改/u)
      .waitFor();
    expect(await page.getByLabel('写明原因').inputValue()).toBe('已列入年度计划');
  });

  it('should take a double click for one decision', async () => {
    const { page } = desk;
    const sent: string[] = [];
    page.on('request', (request) => request.url().endsWith('/accept') && sent.push(request.url()));
    await openReport(page, meeting('东渡片区'));
    const total = await page.locator('article[data-state="open"]').count();
    await accept(page, PIPES).dblclick();
    await cardOf(page, PIPES).getByText('已采纳').waitFor();
    expect(await focusedCard(page).textContent()).toMatch(CANTEENS);
    expect(sent).toHaveLength(1);
    expect(await page.locator('article[data-state="open"]').count()).toBe(total - 1);
  });

  it('should send an acceptance again under the same name where its answer was lost', async () => {
    const { page } = desk;
    await openReport(page, meeting('西渡片区'));
    const names: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/accept')) names.push(request.headers()['idempotency-key']);
    });
    const lose = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await page.route(ACCEPT, lose, { times: 1 });
    await accept(page, PIPES).click();
    await cardOf(page, PIPES)
      .getByText(/连不上服务器/u)
      .waitFor();
    await accept(page, PIPES).click();
    await cardOf(page, PIPES).getByText('已采纳').waitFor();
    await accept(page, CANTEENS).click();
    await cardOf(page, CANTEENS).getByText('已采纳').waitFor();
    expect(names).toEqual([expect.stringMatching(/^\w{32}$/u), names[0], expect.stringMatching(/^\w{32}$/u)]);
    expect(names[2]).not.toBe(names[0]);
  });

  it('should keep a correction over the end of the session', async () => {
    const { page } = desk;
    await openReport(page, meeting('上岭片区'));
    await openCorrection(page, CANTEENS);
    await title(page).fill('建成三处社区食堂并开业');
    await page.getByRole('button', { name: '添加责任单位' }).click();
    await page.getByLabel('单位名称').last().fill('区商务局');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('登录已过期').waitFor();
    await signIn(page, CLERK);
    await status(page)
      .getByText(/没有保存的内容还在/u)
      .waitFor();
    expect(await title(page).inputValue()).toBe('建成三处社区食堂并开业');
    expect(await page.getByLabel('单位名称').last().inputValue()).toBe('区商务局');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const card = cardOf(page, /社区食堂并开业/u);
    await card.getByText('已改').waitFor();
    expect(await card.textContent()).toContain('区商务局');
  });

  it('should not show one clerk what another has typed', async () => {
    const { page } = desk;
    await openReport(page, meeting('下岭片区'));
    await openCorrection(page, CANTEENS);
    await title(page).fill('建成三处社区食堂并开业');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('登录已过期').waitFor();
    await signIn(page, OTHER_CLERK);
    await cardOf(page, CANTEENS).waitFor();
    expect(await title(page).count()).toBe(0);
  });

  it('should take nobody’s change back by saving another', async () => {
    const { page } = desk;
    await openReport(page, meeting('中洲片区'));
    await openCorrection(page, CANTEENS);
    await title(page).fill('建成三处社区食堂并开业');
    await asOther(page, async (other) => {
      await openCorrection(other, CANTEENS);
      await other.getByRole('radio', { name: '没有时限' }).check();
      await title(other).press('Control+Enter');
      await cardOf(other, CANTEENS).getByText('已改').waitFor();
    });
    await title(page).press('Control+Enter');
    await page.getByText(/您改过的还在下面/u).waitFor();
    expect(await title(page).inputValue()).toBe('建成三处社区食堂并开业');
    await title(page).press('Control+Enter');
    const card = cardOf(page, /社区食堂并开业/u);
    await card.getByText('已改').waitFor();
    expect(await card.textContent()).not.toContain('6月底');
  });
});
