import type { Page } from 'playwright-core';
import { cardOf, CLERK, type Desk, openReport, officeForStories } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(120_000);

const district = (place: string): string =>
  [
    `${place}召开夏季重点工作推进会`,
    '',
    `本报讯（记者 方 宁）5月12日下午，区长江远航主持召开${place}夏季重点工作推进会。`,
    '',
    '江远航强调，渠道养护所要在6月底前清完积淤。社区居委会要在6月20日前规范临时摊点。渠道养护所要抓紧修补护坡。' +
      '要加快建设社区食堂，做好低保家庭和困难老人救助。',
    '',
  ].join('\n');

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name: `“${name}”指的是哪个单位？` });

describe('the units of the owners, on the review desk', () => {
  const office = officeForStories();
  let desk: Desk;

  beforeEach(async () => {
    desk = await office.openDesk({ as: CLERK });
    await desk.page.goto('/reports');
  });

  afterEach(() => desk.close());

  it('should learn a name by one key, and know it in the other drafts and in the next report', async () => {
    const { page, complaints } = desk;
    await openReport(page, district('北渠片区'), '2026-05-13');
    const card = cardOf(page, /清完积淤/u);
    await card.getByRole('heading').click();
    await page.keyboard.press('b');
    const dialog = dialogOf(page, '渠道养护所');
    expect(await dialog.getByRole('button', { name: '记为简称' }).isDisabled()).toBe(true);
    const search = dialog.getByRole('combobox', { name: '其他单位' });
    await search.click();
    await page.keyboard.type('slj');
    await page.locator('.unit-option', { hasText: '云溪区水利局' }).click();
    await dialog.getByRole('button', { name: '记为简称' }).click();
    await card.getByText('→ 云溪区水利局').waitFor();
    await cardOf(page, /修补护坡/u)
      .getByRole('button', { name: '云溪区水利局' })
      .click();
    await cardOf(page, /修补护坡/u)
      .getByText('→ 云溪区水利局')
      .waitFor();
    await openReport(page, district('南渠片区'), '2026-05-13');
    await cardOf(page, /清完积淤/u)
      .getByText('→ 云溪区水利局')
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('should pick nobody where two units fit, and keep a choice to the one draft where that is wanted', async () => {
    const { page } = desk;
    await openReport(page, district('东渠片区'), '2026-05-13');
    const card = cardOf(page, /临时摊点/u);
    await card.getByText('可能指几个单位，请选定').waitFor();
    await card.getByRole('heading').click();
    await page.keyboard.press('b');
    const dialog = dialogOf(page, '社区居委会');
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await dialog.getByRole('button', { name: '只用于这一条' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: '只用于这一条' }).click();
    await card.getByText(/→ .*社区居民委员会/u).waitFor();
    await openReport(page, district('西渠片区'), '2026-05-13');
    await cardOf(page, /临时摊点/u)
      .getByText('可能指几个单位，请选定')
      .waitFor();
  });

  it('should offer who might answer, with the reason, and make nobody an owner before a person saves it', async () => {
    const { page } = desk;
    await openReport(page, district('中渠片区'), '2026-05-13');
    const card = cardOf(page, /社区食堂/u);
    const offers = card.getByRole('list', { name: '建议的责任单位' });
    expect(await offers.getByRole('listitem').first().textContent()).toMatch(/^建议.*民政局.*(?:职责|名称|通常)/u);
    expect(await card.textContent()).toContain('原文没有写明责任单位');
    await card.getByRole('heading').click();
    await page.keyboard.press('s');
    expect(await page.getByLabel('单位名称').inputValue()).toMatch(/民政局$/u);
    await page.getByText('建议，保存即确认').waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await card.getByText('已改').waitFor();
    expect(await card.textContent()).toMatch(/牵头.*民政局/u);
    expect(await offers.count()).toBe(0);
  });
});
