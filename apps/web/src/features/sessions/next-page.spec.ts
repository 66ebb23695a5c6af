import { nextPage } from './next-page';

describe('the page after sign-in', () => {
  it('should be the one that was asked for', () => {
    expect(nextPage('/reports/1?nature=task#s=3-9')).toBe('/reports/1?nature=task#s=3-9');
  });

  it.each([null, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/sign-in?next=/'])(
    'should be the start page instead of %s',
    (next) => {
      expect(nextPage(next)).toBe('/');
    },
  );
});
