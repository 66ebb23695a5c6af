import { Turnstile } from './turnstile';

/** Work that ends when the test says so. */
const task = () => {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  return { run: jest.fn(() => done), finish };
};

describe('a turnstile', () => {
  it('lets as many in at once as it may, and the next when one has left', async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 5 });
    const [first, second] = [task(), task()];
    const passes = [turnstile.pass(first.run), turnstile.pass(second.run)];
    await Promise.resolve();
    expect(first.run).toHaveBeenCalledTimes(1);
    expect(second.run).not.toHaveBeenCalled();
    first.finish();
    await passes[0];
    await Promise.resolve();
    expect(second.run).toHaveBeenCalledTimes(1);
    second.finish();
    await passes[1];
  });

  it('refuses whoever finds the line full', async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 0 });
    const first = task();
    const pass = turnstile.pass(first.run);
    await expect(turnstile.pass(() => Promise.resolve())).rejects.toMatchObject({ code: 'server/busy' });
    first.finish();
    await pass;
  });

  it('frees the place of work that failed', async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 0 });
    await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turnstile.pass(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
