import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { docx, paragraph } from '../../libs/documents/samples/docx';
import { cardOf, cards, CLERK, type Desk, importByPaste, meeting, signIn, officeForStories } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(60_000);

// «督查通报» and what follows, as an old office machine writes it.
const GB18030 = Buffer.from('b6bdb2e9cda8b1a80ac7f8c3f1d5febed6d2aad4da36d4c2b5d7c7b0cdeab3c9bacbb2e9a1a30a', 'hex');

describe('importing a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-import-'));
  const office = officeForStories();
  let desk: Desk;

  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(async () => {
    desk = await office.openDesk({ as: CLERK });
    await desk.page.goto('/import');
    await desk.page.getByLabel('报告全文').waitFor();
  });

  afterEach(() => desk.close());

  const file = (name: string, content: Buffer | string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const choose = async (page: Page, path: string) => {
    await page.getByText('选择文件').click();
    await page.locator('input[type="file"]').setInputFiles(path);
  };
  const submit = (page: Page) => page.getByRole('button', { name: '导入并读取' }).click();

  it('should offer the report that is there when it comes a second time', async () => {
    const { page } = desk;
    await importByPaste(page, meeting('橘洲片区'));
    const first = page.url();
    await page.goto('/import');
    await page.getByLabel('报告全文').fill(meeting('橘洲片区'));
    await submit(page);
    const notice = page.getByRole('alert');
    await notice.getByText(/此报告已于 \d+年\d+月\d+日 \d\d:\d\d 导入/u).waitFor();
    await notice.getByRole('link', { name: '打开' }).click();
    await page.waitForURL(first);
    await cards(page).first().waitFor();
    expect(await cardOf(page, /社区食堂/u).count()).toBe(1);
  });

  it('should end at the report, once, where the answer to the first attempt was lost', async () => {
    const { page } = desk;
    const lose = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await page.route('**/api/v1/reports', lose, { times: 1 });
    await page.getByLabel('报告全文').fill(meeting('芦荻片区'));
    await submit(page);
    await page
      .getByRole('alert')
      .getByText(/连不上服务器/u)
      .waitFor();
    await submit(page);
    await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
    await cardOf(page, /社区食堂/u).waitFor();
    expect(await cardOf(page, /社区食堂/u).count()).toBe(1);
  });

  it('should refuse classified matter in one sentence and keep what was typed on the screen', async () => {
    const { page } = desk;
    const text = `机密★1年\n\n${meeting('枫桥片区')}`;
    await page.getByLabel('报告全文').fill(text);
    await submit(page);
    expect(await page.getByRole('alert').textContent()).toMatch(/密级/u);
    expect(await page.getByLabel('报告全文').inputValue()).toBe(text);
    await page.getByLabel('报告全文').click();
    await page.getByLabel('报告全文').blur();
    await page.reload();
    expect(await page.getByLabel('报告全文').inputValue()).toBe('');
  });

  it('should read what is pasted from Word with its table, until the words are changed', async () => {
    const { page } = desk;
    const table =
      '<table><tr><td>任务</td><td>责任单位</td><td>时限</td></tr><tr><td>修缮校舍</td><td>区教育局</td><td>6月底前</td></tr></table>';
    const paste = () =>
      page.evaluate(`{
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', ${JSON.stringify(`<p>任务分工</p>${table}`)});
        clipboardData.setData('text/plain', '任务分工\\r\\n任务责任单位时限\\r\\n修缮校舍区教育局6月底前');
        document.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }`);
    await paste();
    const note = page.getByText('表格和编号按原样读取');
    await note.waitFor();
    await page.getByLabel('报告全文').fill('改过的文字');
    await note.waitFor({ state: 'detached' });
    await page.getByLabel('报告全文').fill('');
    await paste();
    await note.waitFor();
    await submit(page);
    await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
    await cardOf(page, /修缮校舍/u).waitFor();
    expect(await page.getByRole('group', { name: '原文' }).textContent()).toContain('修缮校舍\t区教育局\t6月底前');
  });

  it('should not send an empty text', async () => {
    const { page } = desk;
    await page.getByLabel('报告全文').fill('  \n ');
    await submit(page);
    expect(await page.getByRole('alert').textContent()).toBe('请先粘贴文字');
  });

  it('should recognise an old encoding, show the text in it and import it', async () => {
    const { page } = desk;
    await choose(page, file('通报.txt', GB18030));
    await page.getByText('自动识别').waitFor();
    expect(await page.locator('pre').textContent()).toContain('督查通报');
    await submit(page);
    await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
    await page.getByText('GB18030（GBK）').waitFor();
    expect(await page.getByRole('group', { name: '原文' }).textContent()).toContain('区民政局要在6月底前完成核查。');
  });

  it('should say of a picture what it is before it is sent, and why it is refused when it is', async () => {
    const { page } = desk;
    await choose(page, file('照片.txt', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex')));
    await page.getByText(/图片上的文字要先识别/u).waitFor();
    const answered = page.waitForResponse((answer) => answer.url().includes('/reports'));
    await submit(page);
    const { code } = (await (await answered).json()) as { code: string };
    expect(code).toBe('report/ocr_missing');
    await page.locator('.ant-alert-error').waitFor();
    expect(new URL(page.url()).pathname).toBe('/import');
  });

  it('should refuse a file that is too large in one sentence', async () => {
    const { page } = desk;
    await choose(page, file('长文.txt', '区民政局要做好工作。\n'.repeat(700_000)));
    await submit(page);
    await page
      .getByText(/太大|过大|超过/u)
      .first()
      .waitFor({ timeout: 25_000 });
    expect(new URL(page.url()).pathname).toBe('/import');
  });

  it('should take a file that is dropped on the page, and say that it takes one', async () => {
    const { page } = desk;
    const text = meeting('桐坪片区');
    await page.evaluate(`{
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(text)}], '纪要.txt', { type: 'text/plain' }));
      for (const name of ['二.txt', '三.txt']) transfer.items.add(new File(['区民政局要做好工作。'], name));
      document.querySelector('textarea').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }`);
    await page.getByText('纪要.txt', { exact: true }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('一次导入一个文件：已选“纪要.txt”，其余 2 个没有选。');
    await submit(page);
    await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
    await cardOf(page, /社区食堂/u).waitFor();
    expect(await page.getByText('纪要.txt').count()).toBe(1);
  });

  it('should read a Word document that is dropped on the page, and give the original back', async () => {
    const { page } = desk;
    const bytes = Buffer.from(
      docx({
        body: meeting('柳汀片区')
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
      }),
    );
    await page.evaluate(`{
      const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (one) => one.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], '纪要.docx'));
      document.querySelector('textarea').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }`);
    await page.getByText('Word 文档').waitFor();
    await submit(page);
    await page.waitForURL(/\/reports\/[\da-f-]{36}$/u);
    await cardOf(page, /社区食堂/u).waitFor();
    await page.getByText('Word 文档').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载原件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('纪要.docx');
    expect(readFileSync(await download.path()).equals(bytes)).toBe(true);
  });

  it('should say in one sentence why a damaged document was not read', async () => {
    const { page } = desk;
    await choose(page, file('残缺.docx', Buffer.from('504b030414000000080000002100', 'hex')));
    await page.getByText('Word 文档').waitFor();
    await submit(page);
    expect(await page.getByRole('alert').textContent()).toMatch(/文件已损坏或不完整/u);
  });

  it('should keep the text over the end of the session and bring the clerk back', async () => {
    const { page } = desk;
    await page.getByLabel('报告全文').fill(meeting('兰渚片区'));
    await page.context().clearCookies();
    await submit(page);
    await page.getByText('登录已过期').waitFor();
    await signIn(page, CLERK);
    expect(new URL(page.url()).pathname).toBe('/import');
    expect(await page.getByLabel('报告全文').inputValue()).toBe(meeting('兰渚片区'));
  });
});
