import type { Page } from 'playwright-core';
import { cardOf, CLERK, type Desk, focusedCard, meeting, officeForStories, openReport, PHONE } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(120_000);

/** A later meeting of our own invention, which says one thing of the first again, with another day. */
const laterMeeting = (place: string): string =>
  [
    `${place}召开民生实事推进会`,
    '',
    `本报讯（记者 方 宁）5月20日上午，区长江远航主持召开${place}民生实事推进会，听取进展情况。`,
    '',
    '江远航强调，区民政局要加快建成三处社区食堂，确保8月底前开餐。区教育局要在7月15日前公布暑期托管点名单。',
    '',
  ].join('\n');

describe('what a later meeting says again', () => {
  const office = officeForStories();
  let desk: Desk;

  afterEach(() => desk.close());

  const takeCanteens = async (page: Page, place: string) => {
    await openReport(page, meeting(place));
    await cardOf(page, /社区食堂/u)
      .getByRole('button', { name: '采纳' })
      .click();
    await page.getByText(/已采纳“.*社区食堂.*”/u).waitFor();
    await openReport(page, laterMeeting(place), '2026-05-21');
  };

  it('should be proposed on its card, compared, counted by one key, taken back, and listed with the task', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page, complaints } = desk;
    await takeCanteens(page, '荷塘片区');
    const card = cardOf(page, /社区食堂/u);
    const proposals = card.getByRole('list', { name: '可能再次强调的督办事项' });
    expect(await proposals.textContent()).toMatch(
      /再次强调.*社区食堂.*2026年3月12日.*《荷塘片区召开春季重点工作调度会》.*区民政局.*时限 2026年6月30日.*都说到“.*社区食堂”/u,
    );
    expect(
      await cardOf(page, /托管点/u)
        .getByRole('list', { name: '可能再次强调的督办事项' })
        .count(),
    ).toBe(0);

    await card.getByRole('heading').click();
    await page.keyboard.press('t');
    const beside = page.getByRole('region', { name: '可能再次强调的事项' });
    await beside.getByText('区民政局要在6月底前建成三处社区食堂').waitFor();
    expect(await page.getByRole('group', { name: '原文' }).textContent()).toContain('确保8月底前开餐');
    await page.keyboard.press('Escape');
    await beside.waitFor({ state: 'detached' });

    await page.keyboard.press('r');
    await page.getByText(/已将“.*社区食堂.*”记为再次强调/u).waitFor();
    expect(await card.textContent()).toMatch(/再次强调.*周文清/u);
    expect(await page.getByText(/已核 1\/\d/u).isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await proposals.waitFor();
    expect(await card.getAttribute('data-state')).toBe('open');

    await proposals.getByRole('button', { name: /^记为再次强调/u }).press('Enter');
    await card.getByRole('link', { name: '查看所强调的事项' }).click();
    const places = page.getByRole('region', { name: /讲过这件事的地方（2 处）/u }).getByRole('listitem');
    await places.nth(1).waitFor();
    expect(await places.nth(0).textContent()).toMatch(/首次提出.*2026年3月12日.*时限：2026年6月30日/u);
    expect(await places.nth(1).textContent()).toMatch(/再次强调.*2026年5月20日.*民生实事推进会.*加快建成三处社区食堂/u);
    await places.nth(1).getByRole('link', { name: '看报告中的原句' }).click();
    await page.waitForURL(/#s=\d+-\d+$/u);
    expect(await focusedCard(page).textContent()).toContain('社区食堂');
    expect(complaints).toEqual([]);
  });

  it('should be compared in a drawer and counted by a tap on a phone', async () => {
    desk = await office.openDesk({ as: CLERK, viewport: PHONE });
    const { page } = desk;
    await takeCanteens(page, '竹林片区');
    const card = cardOf(page, /社区食堂/u);
    await card
      .getByRole('button', { name: /^对照事项/u })
      .last()
      .tap();
    const drawer = page.getByRole('dialog', { name: '可能再次强调的事项' });
    await drawer.getByText('区民政局要在6月底前建成三处社区食堂').first().waitFor();
    await drawer.getByRole('button', { name: '记为再次强调' }).tap();
    await drawer.waitFor({ state: 'hidden' });
    await card.getByRole('link', { name: '查看所强调的事项' }).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  it('should be offered no longer where its task has been taken back meanwhile', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page } = desk;
    await takeCanteens(page, '芦花片区');
    const card = cardOf(page, /社区食堂/u);
    const proposal = card.getByRole('listitem').filter({ hasText: '芦花片区' });
    await proposal.waitFor();
    await withdrawNewestTask(page);
    await proposal.getByRole('button', { name: /^记为再次强调/u }).click();
    await card.getByText('没有这个在办的督办事项，可能刚被撤销采纳').waitFor();
    await proposal.waitFor({ state: 'detached' });
    expect(await card.getAttribute('data-state')).toBe('open');
  });
});

/** Reopens, over HTTP, the draft of the report before the newest that was accepted. */
async function withdrawNewestTask(page: Page): Promise<void> {
  const get = async <Answer>(path: string) => (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;
  const [, earlier] = (await get<{ items: { id: string }[] }>('/reports')).items;
  const { items } = await get<{ items: { id: string; version: number; state: string }[] }>(
    `/reports/${earlier?.id ?? ''}/drafts`,
  );
  const accepted = items.find(({ state }) => state === 'accepted');
  const headers = { 'if-match': `"${accepted?.version ?? 0}"`, origin: new URL(page.url()).origin };
  const answer = await page.request.post(`/api/v1/drafts/${accepted?.id ?? ''}/reopen`, { headers });
  if (!answer.ok()) throw new Error(`the task was not taken back: ${await answer.text()}`);
}
