import type { Page } from 'playwright-core';
import { cardOf, cards, CLERK, type Desk, importByPaste, meeting, officeForStories } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(60_000);

const CANTEENS = /社区食堂/u;

describe('a report that was read wrongly', () => {
  const office = officeForStories();
  let desk: Desk;

  beforeEach(async () => {
    desk = await office.openDesk({ as: CLERK });
  });

  afterEach(() => desk.close());

  const withdraw = (page: Page) => page.getByRole('button', { name: '撤回报告' }).click();

  it('should be withdrawn with a reason, stay to be read, and be imported again', async () => {
    const { page } = desk;
    await importByPaste(page, meeting('金沙片区'), '2025-03-13');
    const address = page.url();
    await withdraw(page);
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: '确定撤回' }).isDisabled()).toBe(true);
    await dialog.getByLabel('撤回的理由').fill('报告日期填错');
    await dialog.getByRole('button', { name: '确定撤回' }).click();
    await page.getByText(/撤回这份报告，拟办事项不再处理。理由：报告日期填错/u).waitFor();
    await cardOf(page, CANTEENS).waitFor();
    expect(await cards(page).getByRole('button', { name: '采纳' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '撤回报告' }).count()).toBe(0);

    await importByPaste(page, meeting('金沙片区'), '2026-03-13');
    expect(page.url()).not.toBe(address);
    await cardOf(page, CANTEENS)
      .getByRole('button', { name: /2026年6月30日/u })
      .waitFor();
    await page.goto('/reports');
    await page.getByRole('row', { name: /金沙片区/u }).waitFor();
    expect(await page.getByRole('row', { name: /金沙片区/u }).count()).toBe(1);
    await page.getByText('已撤回', { exact: true }).click();
    await page.getByRole('row', { name: /金沙片区.*周文清 撤回：报告日期填错/u }).waitFor();
  });

  it('should not be withdrawn while a draft of it is accepted', async () => {
    const { page } = desk;
    await importByPaste(page, meeting('银沙片区'));
    await cardOf(page, CANTEENS).getByRole('button', { name: '采纳' }).click();
    await cardOf(page, CANTEENS).getByText('已采纳').waitFor();
    await withdraw(page);
    await page.getByRole('dialog').getByText('已采纳或记为再次强调 1 条事项').waitFor();
    expect(await page.getByRole('button', { name: '确定撤回' }).isDisabled()).toBe(true);
  });

  it('should be offered where the same text comes in another form, and taken in when insisted on', async () => {
    const { page } = desk;
    await importByPaste(page, meeting('铜沙片区'));
    const first = page.url();
    await page.goto('/import');
    await page.getByLabel('报告全文').fill(`${meeting('铜沙片区')}\n\n`);
    await page.getByRole('button', { name: '导入并读取' }).click();
    const notice = page.getByRole('alert');
    await notice.getByText('内容相同的报告已经导入').waitFor();
    const link = notice.getByRole('link', { name: /铜沙片区/u });
    expect(first).toContain(await link.getAttribute('href'));
    await notice.getByRole('button', { name: '仍要导入' }).click();
    await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
    await cardOf(page, CANTEENS).waitFor();
    expect(page.url()).not.toBe(first);
  });
});
