import { reportTitle } from './report-title';

describe('the name of a report that nobody named', () => {
  it('is its headline, else its file', () => {
    expect(reportTitle(' 水利工作会召开 ', 'a.txt', '正文', null)).toBe('水利工作会召开');
    expect(reportTitle('', '三月纪要.TXT', '正文', null)).toBe('三月纪要');
  });

  it('is its first words and its day where there is neither', () => {
    expect(reportTitle('', null, '\n  各村要防汛。\n镇里要值守。', '2026-03-09')).toBe('各村要防汛。（2026-03-09）');
    expect(reportTitle('', null, '各村要防汛。', null)).toBe('各村要防汛。');
  });

  it('is cut at thirty characters, and never through one', () => {
    const title = reportTitle('', null, '👩‍👩‍👧‍👦'.repeat(40), null);
    expect(title).toBe(`${'👩‍👩‍👧‍👦'.repeat(29)}…`);
    expect(reportTitle('', null, '要'.repeat(30), null)).toBe('要'.repeat(30));
  });
});
