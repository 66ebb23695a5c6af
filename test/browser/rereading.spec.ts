import type { Page } from 'playwright-core';
import { cardOf, cards, CLERK, type Desk, meeting, officeForStories, openReport, PHONE } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(60_000);

const CANTEENS = /社区食堂/u;
const PIPES = /老旧管网/u;

describe('a report that is read again', () => {
  const office = officeForStories();
  let desk: Desk;

  afterEach(() => desk.close());

  const openDialog = async (page: Page) => {
    await page.getByRole('button', { name: '重新识别' }).click();
    return page.getByRole('dialog');
  };
  const putRight = async (page: Page) => {
    await page.getByRole('dialog').getByLabel('报告日期').fill('2026-03-13');
    await page.getByRole('dialog').getByLabel('报告日期').press('Enter');
    await page.getByRole('dialog').getByText('变更', { exact: true }).first().waitFor();
  };

  it('should show first what another day changes, then change what nobody has touched, and nothing else', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page } = desk;
    await openReport(page, meeting('银杏片区'), '2025-03-13');
    await cardOf(page, PIPES).getByRole('button', { name: '采纳' }).click();
    await cardOf(page, PIPES).getByText('已采纳').waitFor();

    const dialog = await openDialog(page);
    await dialog.getByText('没有变化。').waitFor();
    expect(await dialog.getByRole('button', { name: '确认重新识别' }).isDisabled()).toBe(true);
    await putRight(page);
    const kept = dialog.getByRole('listitem').filter({ hasText: '保留' }).filter({ hasText: PIPES });
    await kept.getByText('已采纳，督办事项不变；这里只作提示。').waitFor();
    const changed = dialog.getByRole('listitem').filter({ hasText: CANTEENS });
    const days = changed.getByRole('row', { name: /^时限/u }).getByRole('cell');
    expect(await days.allTextContents()).toEqual([
      expect.stringContaining('2025年6月30日'),
      expect.stringContaining('2026年6月30日'),
    ]);
    // Only looked at so far.
    await cardOf(page, CANTEENS)
      .getByRole('button', { name: /2025年6月30日/u })
      .waitFor();

    await dialog.getByRole('button', { name: '确认重新识别' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await cardOf(page, CANTEENS)
      .getByRole('button', { name: /2026年6月30日/u })
      .waitFor();
    await page.getByText('2026年3月13日', { exact: false }).first().waitFor();
    await cardOf(page, PIPES).getByText('已采纳').waitFor();

    const again = await openDialog(page);
    await again.getByText('没有变化。').waitFor();
    await again.getByText('识别记录（2 次）').click();
    await again.getByText(/新增 0 条，变更 1 条，移出 0 条，因人工处理保留 1 条/u).waitFor();
    await page.keyboard.press('Escape');
    await again.waitFor({ state: 'hidden' });
    // What was decided before can still be taken back.
    await cardOf(page, PIPES).getByRole('button', { name: /撤销/u }).click();
    await cardOf(page, PIPES).getByRole('button', { name: '采纳' }).waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('should be readable on a phone', async () => {
    desk = await office.openDesk({ as: CLERK, viewport: PHONE });
    const { page } = desk;
    await openReport(page, meeting('香樟片区'), '2025-03-13');
    await openDialog(page);
    await putRight(page);
    const beyond = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await beyond()).toBeLessThanOrEqual(0);
    const cut = `[...document.querySelectorAll('[role=dialog] td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length`;
    expect(await page.evaluate<number>(cut)).toBe(0);
    // The calendar, too, stays on the screen.
    await page.getByRole('dialog').getByLabel('报告日期').click();
    await page.getByRole('table').filter({ hasText: '31' }).first().waitFor();
    expect(await beyond()).toBeLessThanOrEqual(0);
    expect(await cards(page).count()).toBeGreaterThan(0);
  });
});
