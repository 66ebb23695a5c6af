import { gated } from './gated';

describe('a pattern behind a gate', () => {
  it('should match what the pattern matches and nothing else', () => {
    const opens = gated(/^(?:参加|出席)(?<what>会议)?/u);
    expect(opens.exec('出席会议')?.groups?.what).toBe('会议');
    expect([opens.test('参加'), opens.test('参观'), opens.test('领导参加'), opens.test('')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(opens.exec('会议')).toBeNull();
  });

  it('should see the end of a text too', () => {
    const closes = gated(/(?:小区|村庄)。?$/u);
    expect([closes.test('18个小区'), closes.test('9座村庄。'), closes.test('小区里'), closes.test('校区')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('should refuse a pattern that no character could bar', () => {
    expect(() => gated(/小区/u)).toThrow('no character bars');
    expect(() => gated(/^小?/u)).toThrow('no character bars');
    expect(() => gated(/^.区/u)).toThrow('no character bars');
  });
});
