import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { acceptOneDraft, cards, CLERK, type Desk, focusedCard, PHONE, signIn, WIDE, officeForStories } from './office';

// A machine that does other work as well is slow to draw, and slower to look through a desk of forms.
jest.setTimeout(180_000);

const seriousFindings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const office = officeForStories();
let desk: Desk;

describe.each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('every screen on %s', (_, viewport) => {
  beforeAll(async () => {
    desk = await office.openDesk({ viewport });
  });

  afterAll(() => desk.close());

  const expectSound = async (page: Page) => {
    expect(await overflow(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  };

  it('should be accessible before sign-in', async () => {
    await desk.page.goto('/sign-in');
    await desk.page.getByLabel('账号').waitFor();
    await expectSound(desk.page);
  });

  it('should be accessible where a report is imported', async () => {
    await signIn(desk.page, CLERK);
    await desk.page.goto('/import');
    await desk.page.getByLabel('报告全文').waitFor();
    await expectSound(desk.page);
    await desk.page.getByText('选择文件').click();
    await expectSound(desk.page);
  });

  it('should be accessible in the list of reports', async () => {
    await desk.page.goto('/reports');
    await desk.page.getByRole('row').nth(1).waitFor();
    await expectSound(desk.page);
  });

  it('should be accessible on the review desk, its forms included', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: /第四季度重点工作推进会/u }).click();
    await cards(page).first().waitFor();
    await page.getByRole('switch').click();
    // Each card keeps its form, so that one look sees them all.
    const open = page.locator('article[data-state="open"]');
    await open.first().getByRole('button', { name: '采纳' }).click();
    await page.getByText(/已采纳“/u).waitFor();
    await open.nth(0).getByRole('button', { name: '修改' }).click();
    await page.getByRole('textbox', { name: '事项' }).waitFor();
    await open.nth(1).getByRole('button', { name: '忽略' }).click();
    await page.getByText('忽略的原因').waitFor();
    await expectSound(page);
  });

  it('should be accessible in the ledger and on the page of a task', async () => {
    const { page } = desk;
    await acceptOneDraft(page);
    await page.goto('/tasks');
    await page.getByRole('row').nth(1).waitFor();
    await expectSound(page);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByText('来源原文').waitFor();
    await expectSound(page);
    expect(desk.complaints).toEqual([]);
  });
});

describe('the review desk on a phone', () => {
  beforeAll(async () => {
    desk = await office.openDesk({ viewport: PHONE, as: CLERK });
    await desk.page.goto('/reports');
  });

  afterAll(() => desk.close());

  it('should show the source of a card in a drawer and lead back by a tap', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: /第四季度重点工作推进会/u }).click();
    const card = page.locator('article[data-state="open"]').nth(2);
    await card.getByRole('button', { name: '看原文' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('.mark-focus').first().waitFor();
    await drawer.locator('p .mark-deadline').last().tap();
    await drawer.waitFor({ state: 'hidden' });
    expect(await page.locator('article[aria-current="true"]').getAttribute('data-row')).not.toBe(
      await card.getAttribute('data-row'),
    );
  });

  it('should open the form of a card that had not the focus by one tap', async () => {
    const { page } = desk;
    const card = page.locator('article[data-state="open"]:not([aria-current="true"])').nth(1);
    const id = (await card.getAttribute('data-row')) ?? '';
    await card.getByRole('button', { name: '修改' }).tap();
    await page.getByRole('textbox', { name: '事项' }).waitFor();
    expect(await focusedCard(page).getAttribute('data-row')).toBe(id);
    await page.getByRole('button', { name: '取消' }).tap();
    await page.locator(`article[data-row="${id}"] form`).waitFor({ state: 'detached' });
  });

  it('should have targets of 44 px for fingers', async () => {
    const { page } = desk;
    const boxes = await Promise.all((await page.locator('article .act').all()).map((act) => act.boundingBox()));
    const heights = boxes.map((box) => box?.height ?? 0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
