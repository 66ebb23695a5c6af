import { answers, finds, type ModelServer, openModelServer, type Reply } from '../support/model-server';
import { cardOf, cards, CLERK, type Desk, meeting, officeForStories, openReport, PHONE } from './office';

jest.setTimeout(120_000);

const EXTRA = '另外，老街那几盏坏了的路灯，四月十五日以前请区住建局修好。';
const FOUND = finds({ quote: EXTRA, owners: [] });
const textOf = (place: string): string => meeting(place).replace('据介绍，', `${EXTRA}\n\n据介绍，`);

describe('the second reader, on the review desk', () => {
  let model: ModelServer;
  const office = officeForStories(async () => {
    model = await openModelServer();
    return { SECOND_READER_URL: `${model.address}/v1`, SECOND_READER_MODEL: 'local-model' };
  });
  let desk: Desk;

  afterEach(() => desk.close());
  afterAll(() => model.close());

  it('should be announced where a report is handed in', async () => {
    desk = await office.openDesk({ as: CLERK });
    const { page } = desk;
    await page.goto('/import');
    const { host } = new URL(model.address);
    await page.getByText(`正文会送往 ${host}（模型 local-model）`).waitFor();
    expect(await page.getByText('不连接任何外部服务').count()).toBe(0);
  });

  it('should add its findings while the clerk is at work, marked and with a warning', async () => {
    let letGo: () => void = () => undefined;
    const held: Reply = (response, asked) => {
      letGo = () => FOUND(response, asked);
    };
    model.replies(held);
    desk = await office.openDesk({ as: CLERK });
    const { page, complaints } = desk;
    await openReport(page, textOf('柳溪片区'));
    const bar = page.getByRole('region', { name: '辅助识别' });
    await bar.getByText('辅助识别正在通读全文').waitFor();
    const before = await cards(page).count();
    letGo();
    await bar.getByText('辅助识别另外找到 1 条').waitFor();
    const card = cardOf(page, /路灯/u);
    await card.waitFor();
    expect(await cards(page).count()).toBe(before + 1);
    expect(await card.textContent()).toMatch(/辅助识别规则没有读出这一句，由辅助识别找出，只是推测/u);
    expect(await cardOf(page, /老旧管网/u).textContent()).not.toContain('辅助识别');
    await card.getByRole('button', { name: '采纳' }).click();
    await card.getByText('已采纳').waitFor();
    expect(await card.textContent()).toContain('辅助识别');
    expect(complaints).toEqual([]);
  });

  it('should say why it failed, and try again when it is told to, on a phone as well', async () => {
    model.replies(answers(401), FOUND);
    desk = await office.openDesk({ as: CLERK, viewport: PHONE });
    const { page } = desk;
    await openReport(page, textOf('竹林片区'));
    const bar = page.getByRole('region', { name: '辅助识别' });
    await bar.getByText('不认可密钥，请管理员核对').waitFor();
    await bar.getByRole('button', { name: '再试一次' }).tap();
    await bar.getByText('辅助识别另外找到 1 条').waitFor();
    await cardOf(page, /路灯/u).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
