import { holdsStructure } from './pasted-page';

describe('a page that is pasted', () => {
  it.each([
    ['a table', '<table border=1><tr><td>任务</td></tr></table>', true],
    ['a list of a browser', '<ol><li>摸清底数</li></ol>', true],
    ['a list of Word', '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1">摸清底数</p>', true],
    ['paragraphs alone', '<section><p>摸清底数</p></section>', false],
    ['a page that is too long to send', `<table>${'<p>'.repeat(1_500_000)}`, false],
  ])('of %s holds more than its words: %#', (_of, html, more) => {
    expect(holdsStructure(html)).toBe(more);
  });
});
