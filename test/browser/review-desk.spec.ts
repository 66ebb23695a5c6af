import {
  cardOf,
  cards,
  CLERK,
  type Desk,
  focusedCard,
  importByPaste,
  openReport,
  meeting,
  OTHER_CLERK,
  officeForStories,
} from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(60_000);

describe('the review desk', () => {
  const office = officeForStories();
  let desk: Desk;

  beforeEach(async () => {
    desk = await office.openDesk({ as: CLERK });
  });

  afterEach(() => desk.close());

  it('should carry a directive from the pasted text to the ledger by the keyboard alone', async () => {
    const { page, complaints } = desk;
    await importByPaste(page, meeting('青禾片区'));
    const total = await cards(page).count();
    while (!(await focusedCard(page).textContent())?.includes('社区食堂')) await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByText(/已采纳“.*社区食堂.*”/u).waitFor();
    expect(await page.getByText(`已核 1/${total}`).isVisible()).toBe(true);

    await page.goto('/tasks');
    const row = page.getByRole('row', { name: /社区食堂/u });
    expect(await row.textContent()).toMatch(/牵头 区民政局.*2026年6月30日 \(周二\)/u);
    await row.getByRole('link').press('Enter');
    await page.getByRole('heading', { level: 1, name: /社区食堂/u }).waitFor();
    expect(await page.locator('.mark-focus').allTextContents()).toContain('区民政局');
    expect(await page.locator('.mark-deadline').textContent()).toBe('6月底前');
    await page.getByRole('link', { name: '在报告中查看' }).click();
    await page.waitForURL(/#s=\d+-\d+$/u);
    expect(await focusedCard(page).textContent()).toContain('社区食堂');
    expect(complaints).toEqual([]);
  });

  it('should move the focus from the text to the card and from the card to the text', async () => {
    const { page } = desk;
    await openReport(page, meeting('松涛片区'));
    await page.locator('.mark-deadline', { hasText: '4月30日前' }).click();
    expect(await focusedCard(page).textContent()).toContain('老旧管网');
    await cardOf(page, /社区食堂/u)
      .getByRole('heading')
      .click();
    expect(await page.locator('.mark-focus').allTextContents()).toContain('区民政局');
    await cardOf(page, /老旧管网/u)
      .getByRole('button', { name: '区财政局' })
      .click();
    expect(await page.locator('.mark-pulse').allTextContents()).toEqual(['区财政局']);
  });

  it('should say what the text leaves open and lead from question to question', async () => {
    const { page } = desk;
    await openReport(page, meeting('云泽片区'));
    await page.keyboard.press('n');
    expect(await focusedCard(page).textContent()).toMatch(/入学难.*待明确：.*责任单位/u);
  });

  it('should dismiss a draft with a reason and take that back', async () => {
    const { page } = desk;
    await openReport(page, meeting('石湾片区'));
    const card = cardOf(page, /民生实事/u);
    await page.keyboard.press('x');
    await page.keyboard.press('3');
    await card.getByText('忽略原因：只是号召，没有具体任务').waitFor();
    await page.keyboard.press('u');
    await card.getByRole('button', { name: '采纳' }).waitFor();
    await page.getByText(/已恢复/u).waitFor();
    expect(await card.getAttribute('data-state')).toBe('open');
  });

  it('should take a reason in the clerk’s own words', async () => {
    const { page } = desk;
    await openReport(page, meeting('柳林片区'));
    const card = cardOf(page, /入学难/u);
    await card.getByRole('button', { name: '忽略' }).click();
    await card.getByRole('button', { name: '其他原因' }).click();
    await card.getByLabel('写明原因').fill('已并入年度教育专项');
    await card.getByRole('button', { name: '确定忽略' }).click();
    await card.getByText('忽略原因：已并入年度教育专项').waitFor();
    expect(await card.getAttribute('data-state')).toBe('dismissed');
  });

  it('should correct title, owner and deadline, and mark the card as corrected', async () => {
    const { page } = desk;
    await openReport(page, meeting('白鹭片区'));
    const card = cardOf(page, /入学难/u);
    await card.getByRole('heading').click();
    await page.keyboard.press('e');
    const title = page.getByRole('textbox', { name: '事项' });
    await title.fill('解决新建小区入学问题');
    await page.getByRole('button', { name: '添加责任单位' }).click();
    await page.getByLabel('单位名称').fill('教育');
    await page.locator('.unit-option', { hasText: '云溪区教育局' }).click();
    await page.getByRole('radio', { name: '指定日期' }).check();
    await page.getByLabel('完成时限').fill('2026-08-25');
    await page.getByLabel('完成时限').press('Enter');
    await title.press('Control+Enter');
    const corrected = cardOf(page, /解决新建小区入学问题/u);
    await corrected.getByText('已改').waitFor();
    expect(await corrected.textContent()).toMatch(/牵头云溪区教育局.*2026年8月25日 \(周二\)人工确定/u);
  });

  it('should show the sentences that were not taken, with the reason, when asked', async () => {
    const { page } = desk;
    await page.goto('/reports');
    await page.getByRole('link', { name: /第四季度重点工作推进会/u }).click();
    await cards(page).first().waitFor();
    expect(await page.locator('.mark-dropped').count()).toBe(0);
    await page.getByRole('switch').click();
    const row = page.locator('.dropped-row').first();
    await row.click();
    const marked = page.locator('.mark-dropped.mark-focus').first();
    await marked.waitFor();
    expect(await marked.getAttribute('title')).toMatch(/\p{Script=Han}/u);
    expect(new URL(page.url()).searchParams.get('dropped')).toBe('1');
  });

  it('should show script tags of the text as text', async () => {
    const { page, complaints } = desk;
    const hostile = '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">';
    await importByPaste(page, `${meeting('竹溪片区')}\n江远航要求，区民政局要在7月底前核查${hostile}名单。\n`);
    expect(await page.getByRole('group', { name: '原文' }).textContent()).toContain(hostile);
    expect(await page.title()).not.toContain('taken');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('should leave the keys to an input method that composes', async () => {
    const { page } = desk;
    await openReport(page, meeting('梅岭片区'));
    const first = await focusedCard(page).getAttribute('data-row');
    await page.evaluate(`for (const init of [{ key: 'a', isComposing: true }, { key: 'a', keyCode: 229 }, { key: 'j', keyCode: 229 }])
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))`);
    await page.keyboard.press('?');
    await page.getByText('键盘操作').waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedCard(page).getAttribute('data-row')).toBe(first);
    expect(await page.locator('article[data-state="open"]').count()).toBe(await cards(page).count());
  });

  it('should type letters into a form instead of deciding', async () => {
    const { page } = desk;
    await openReport(page, meeting('杏园片区'));
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: '事项' }).fill('');
    await page.keyboard.type('jax');
    expect(await page.getByRole('textbox', { name: '事项' }).inputValue()).toBe('jax');
    await page.keyboard.press('Escape');
    expect(await page.locator('article[data-state="open"]').count()).toBe(await cards(page).count());
  });

  it('should tell the second of two clerks who was first', async () => {
    const { page } = desk;
    await openReport(page, meeting('荷塘片区'));
    const other = await office.openDesk({ as: OTHER_CLERK });
    try {
      await other.page.goto(page.url());
      const title = /老旧管网/u;
      await cardOf(other.page, title).getByRole('button', { name: '采纳' }).click();
      await cardOf(other.page, title).getByText('已采纳').waitFor();
      await cardOf(page, title).getByRole('button', { name: '忽略' }).click();
      await page.keyboard.press('1');
      await cardOf(page, title)
        .getByText(/韩立新 已于 .* 已采纳此条/u)
        .waitFor();
      expect(await cardOf(page, title).getAttribute('data-state')).toBe('accepted');
    } finally {
      await other.close();
    }
  });
});
