import { describeFault } from './describe-fault';

describe('a fault in the log', () => {
  it('has its name, code, message, places in the code and causes', () => {
    const cause = Object.assign(new TypeError('inner'), { code: 'E1' });
    const fault = describeFault(new Error('outer', { cause }));
    expect(fault).toMatchObject({
      name: 'Error',
      message: 'outer',
      cause: { name: 'TypeError', code: 'E1', message: 'inner' },
    });
    expect(fault.stack).toMatch(/^\s+at /u);
  });

  it('has nothing of what drivers hang on their errors, and no endless message', () => {
    const error = Object.assign(new Error('x'.repeat(5000)), {
      detail: 'Failing row contains (白鹭)',
      query: '白鹭',
      code: 23,
    });
    expect(JSON.stringify(describeFault(error))).not.toContain('白鹭');
    expect(describeFault(error).message).toHaveLength(400);
    expect(describeFault(error)).not.toHaveProperty('code');
  });

  it('does not repeat what was thrown that is no error', () => {
    expect(describeFault('白鹭')).toEqual({ name: 'string', message: 'thrown, but no error' });
  });
});
