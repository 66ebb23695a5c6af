import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { CLERK, type Desk, LIAISON, meeting, officeForStories, openReport, PHONE } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(120_000);

const expectSound = async (page: Page) => {
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

interface Draft {
  id: string;
  title: string;
  version: number;
}

/**
 * Imports a meeting and settles its drafts over HTTP, as the person of the page: the call is dismissed, the tasks are accepted.
 * With a day, it is set as that of the first task before.
 */
const settle = async (page: Page, place: string, due?: string): Promise<void> => {
  await openReport(page, meeting(place));
  const id = page.url().split('/').pop() ?? '';
  const list = (await (await page.request.get(`/api/v1/reports/${id}/drafts`)).json()) as { items: Draft[] };
  const send = async (method: string, { id: draftId, version }: Draft, act: string, data: object) => {
    const headers = { 'if-match': `"${version}"`, origin: new URL(page.url()).origin };
    const answer = await page.request.fetch(`/api/v1/drafts/${draftId}${act}`, { method, headers, data });
    if (!answer.ok()) throw new Error(`the draft was not settled: ${await answer.text()}`);
    return (await answer.json()) as Draft;
  };
  let day = due;
  for (const draft of list.items) {
    if (draft.title.includes('民生实事')) await send('POST', draft, '/dismiss', { reason: '只是号召' });
    else {
      const settled = day ? await send('PATCH', draft, '', { deadline: { due: day } }) : draft;
      day = undefined;
      await send('POST', settled, '/accept', {});
    }
  }
};

describe('the accuracy of the extraction', () => {
  const office = officeForStories();
  let desk: Desk;

  afterEach(() => desk.close());

  it('should say what counts while nothing is settled', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page } = desk;
    await page.goto('/reports');
    await page.getByRole('navigation').getByRole('link', { name: '准确率' }).click();
    await page.getByText('这段时间还没有核定过的事项').waitFor();
    await page.getByText(/采纳、忽略或者记为再次强调一条拟办事项，就算核定了一条/u).waitFor();
    await expectSound(page);
  });

  it('should tell a few as a count and enough as a percentage, with what they are of', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page, complaints } = desk;
    await settle(page, '南塘片区', '2026-08-25');
    await page.goto('/accuracy');
    const row = page.getByRole('row', { name: /^会议/u });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/^会议3\/4(?:3\/3){3}2\/3$/u);
    expect(await page.getByRole('list', { name: '各栏目' }).textContent()).toContain(
      '时限2/3核定 3 条，2 条与机器读出的一致；不足 10 条，不计百分比',
    );

    for (const place of ['北塘片区', '东塘片区', '西塘片区']) await settle(page, place);
    await page.goto('/accuracy');
    await page.getByText('近 7 天').click();
    await page.waitForURL(/days=7$/u);
    await row.getByText('11/12，92%').waitFor();
    expect(await row.textContent()).toMatch(/^会议12\/16，75%(?:12\/12，100%){3}11\/12，92%$/u);
    await expectSound(page);
    await page.setViewportSize(PHONE);
    await expectSound(page);
    expect(complaints).toEqual([]);
  });

  it('should be closed to whoever may not see it', async () => {
    desk = await office.openDesk({ as: LIAISON });
    const { page } = desk;
    await page.goto('/accuracy');
    await page.getByText('您没有查看这个页面的权限').waitFor();
    expect(await page.getByRole('navigation').getByRole('link', { name: '准确率' }).count()).toBe(0);
  });
});
