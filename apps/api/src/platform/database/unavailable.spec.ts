import { isUnavailable } from './unavailable';

const error = (fields: object, message = 'x') => Object.assign(new Error(message), fields);

describe('a database that cannot be worked with just now', () => {
  it.each([
    [error({ code: 'ECONNREFUSED' })],
    [error({ code: '57P01' })],
    [error({ code: '57P03' })],
    [error({ code: '57014' })],
    [error({ code: '53300' })],
    [error({ code: '08006' })],
    [error({ code: 'P1001' })],
    [error({ code: 'P2024' })],
    [error({ code: 'P2028' })],
    [error({}, 'timeout exceeded when trying to connect')],
    [error({}, 'Connection terminated unexpectedly')],
    [error({ cause: { kind: 'DatabaseNotReachable' } })],
    [error({ cause: { originalCode: '57P01' } })],
    [error({ meta: { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } } })],
    [error({ errors: [error({ code: 'ECONNREFUSED' }), error({})] })],
  ])('is known by %p', (thrown) => {
    expect(isUnavailable(thrown)).toBe(true);
  });

  it.each([
    [error({ code: '23505' })],
    [error({ code: '42501' })],
    [error({ code: '22021' })],
    [error({ code: 'P2002' })],
    [error({ code: 'FST_ERR_VALIDATION' })],
    [error({}, 'x is not a function')],
    ['ECONNREFUSED'],
    [null],
    [undefined],
  ])('is not what %p says', (thrown) => {
    expect(isUnavailable(thrown)).toBe(false);
  });

  it('is looked for without end in an error that is its own cause', () => {
    const circular: { cause?: unknown } = {};
    circular.cause = circular;
    expect(isUnavailable(circular)).toBe(false);
  });
});
