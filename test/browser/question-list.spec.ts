import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { cardOf, CLERK, type Desk, focusedCard, openReport, meeting, PHONE, officeForStories } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(120_000);

const downloaded = async (page: Page, item: string): Promise<{ name: string; content: Buffer }> => {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: '待明确清单' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
};

describe('what a report leaves open, on the review desk', () => {
  const office = officeForStories();
  let desk: Desk;

  afterEach(() => desk.close());

  it('should go out as a list and come back as answers, the clerk staying where they were', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page, complaints } = desk;
    await openReport(page, meeting('溪口片区'));
    const word = await downloaded(page, '导出 Word');
    expect(word.name).toMatch(/^待明确清单-溪口片区.*\.docx$/u);
    expect(word.content.subarray(0, 2).toString()).toBe('PK');
    const text = (await downloaded(page, '导出文字')).content.toString();
    const code = /\[(\d+)-1\]/u.exec(text.slice(text.indexOf('入学难')))?.[1] ?? '';

    await cardOf(page, /老旧管网/u)
      .getByRole('heading')
      .click();
    await page.keyboard.press('q');
    await page.getByRole('menuitem', { name: '导入答复' }).click();
    const dialog = page.getByRole('dialog', { name: '导入答复' });
    await dialog
      .getByLabel('填好的清单')
      .fill(`[${code}-1] 责任单位\n答：区教育局牵头\n[${code}-2] 完成时限\n答：尽快\n[99-1]\n答：区财政局`);
    await dialog.getByRole('button', { name: '查看读取结果' }).click();
    const rows = dialog.getByRole('row');
    await rows.nth(3).waitFor();
    expect(await rows.nth(1).textContent()).toMatch(/入学难.*责任单位.*区教育局牵头.*牵头 区教育局已读懂$/u);
    expect(await rows.nth(2).textContent()).toMatch(/尽快—没有读懂，请手工填写$/u);
    expect(await rows.nth(3).textContent()).toMatch(/没有这个编号$/u);
    const card = cardOf(page, /入学难/u);
    expect(await card.textContent()).toContain('原文没有写明责任单位');

    await dialog.getByRole('button', { name: '采用 1 条答复' }).press('Enter');
    await page.getByText('已采用 1 条答复，其余 2 条没有改动').waitFor();
    await card.getByText('已改').waitFor();
    expect(await card.textContent()).toMatch(/牵头区教育局/u);
    expect(await focusedCard(page).textContent()).toContain('老旧管网');
    expect(complaints).toEqual([]);
  });

  it('should say what is wrong with a text that holds no answers, and keep it', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page } = desk;
    await openReport(page, meeting('杨柳片区'));
    await page.keyboard.press('q');
    await page.getByRole('menuitem', { name: '导入答复' }).click();
    const field = page.getByLabel('填好的清单');
    await field.fill('会后再说');
    await page.getByRole('button', { name: '查看读取结果' }).click();
    await page.getByRole('alert').filter({ hasText: '没有找到填好的答复' }).waitFor();
    expect(await field.inputValue()).toBe('会后再说');
  });

  it('should be taken from a file on a phone', async () => {
    desk = await office.openDesk({ as: CLERK, viewport: PHONE });
    const { page } = desk;
    await openReport(page, meeting('莲塘片区'));
    await page.getByRole('button', { name: '待明确清单' }).tap();
    await page.getByRole('menuitem', { name: '导入答复' }).tap();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择填好的文件' }).tap();
    const buffer = Buffer.from('[1-1]\r\n答：区财政局\r\n');
    await (await chosen).setFiles({ name: '清单.txt', mimeType: 'text/plain', buffer });
    // The button waits until the words of the file have come.
    await page.getByRole('button', { name: '查看读取结果', disabled: false }).tap();
    await page.getByText('读到 1 条答复，可以采用 1 条').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
