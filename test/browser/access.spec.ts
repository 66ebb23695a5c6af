import { cards, CLERK, type Desk, focusedCard, LIAISON, OFFICE_HEAD, signIn, officeForStories } from './office';

// A machine that does other work as well is slow to draw.
jest.setTimeout(60_000);

describe('who may see what', () => {
  const office = officeForStories();
  let desk: Desk;

  beforeEach(async () => {
    desk = await office.openDesk();
  });

  afterEach(() => desk.close());

  it('should lead to the sign-in page and back to the page that was asked for', async () => {
    const { page } = desk;
    await page.goto('/tasks?sort=created');
    await page.waitForURL(/\/sign-in\?next=/u);
    await signIn(page, CLERK);
    expect(page.url()).toBe(`${office.address()}/tasks?sort=created`);
  });

  it('should say clearly that account or password are wrong, and keep the account', async () => {
    const { page } = desk;
    await page.goto('/sign-in');
    await page.getByLabel('账号').fill('nobody');
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/账号或密码/u);
    expect(await page.getByLabel('账号').inputValue()).toBe('nobody');
  });

  it('should show a liaison the ledger and nothing of the review', async () => {
    const { page } = desk;
    await signIn(page, LIAISON);
    await page.waitForURL('**/tasks');
    expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toEqual(['台账']);
    await page.goto('/import');
    await page.getByText('您没有查看这个页面的权限').waitFor();
    expect(await page.getByLabel('报告全文').count()).toBe(0);
  });

  it('should let the head of the office read the desk, and decide nothing there by button or key', async () => {
    const { page } = desk;
    await signIn(page, OFFICE_HEAD);
    await page.getByRole('link', { name: /区政府召开/u }).click();
    await cards(page).first().waitFor();
    await page.getByText('您在这里只查看').waitFor();
    expect(await page.getByRole('button', { name: /^(?:采纳|修改|忽略)/u }).count()).toBe(0);
    const writes: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && writes.push(request.url()));
    const first = await focusedCard(page).getAttribute('data-row');
    for (const key of ['a', 'e', 'x', 'b', 's', 'r', 'Enter', 'j']) await page.keyboard.press(key);
    expect(await focusedCard(page).getAttribute('data-row')).not.toBe(first);
    expect(await page.locator('main form, main textarea').count()).toBe(0);
    expect(writes).toEqual([]);
  });

  it('should sign out and ask for the password again', async () => {
    const { page } = desk;
    await signIn(page, CLERK);
    await page.getByRole('button', { name: '账户' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/\/sign-in/u);
    await page.goto('/reports');
    await page.waitForURL(/\/sign-in\?next=/u);
    await page.getByLabel('密码', { exact: true }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('should say that an address leads nowhere', async () => {
    const { page } = desk;
    await signIn(page, CLERK);
    await page.goto('/no/such/page');
    await page.getByText('没有这个页面').waitFor();
    await page.goto('/tasks/0190a5d0-0000-7000-8000-000000000000');
    expect(await page.getByRole('alert').textContent()).toMatch(/不存在/u);
  });

  it('should speak English and in large letters when told so, also after a reload', async () => {
    const { page } = desk;
    await signIn(page, CLERK);
    await page.getByRole('button', { name: '账户' }).click();
    await page.getByText('特大').click();
    await page.getByText('English').click();
    await page.getByRole('link', { name: 'Ledger' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Ledger' }).waitFor();
    expect(await page.evaluate<string>('getComputedStyle(document.documentElement).fontSize')).toBe('18px');
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
  });
});
