import { readSheet } from '@duban/documents';
import { strFromU8, unzipSync } from 'fflate';
import { sheetAsXlsx } from './sheet-xlsx';

const HEAD = ['单位名称', '联系方式'];
const rowsOf = (rows: string[][]) => {
  const reading = readSheet(sheetAsXlsx({ name: '单位', head: HEAD, widths: [20, 20], rows }));
  return reading.ok ? reading.rows.map(({ cells }) => [...cells.values()]) : reading.code;
};

describe('a sheet of words', () => {
  it('comes back word for word', () => {
    const words = ['<甲> & "乙"\n𬭚', 'a\r\nb'];
    expect(rowsOf([words])).toEqual([HEAD, words].map((cells) => cells.map((text) => ({ text, formula: false }))));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('holds %s as text that no program computes', (text) => {
    expect(rowsOf([[text, '']])).toEqual([expect.anything(), [{ text, formula: false }]]);
    const files = unzipSync(sheetAsXlsx({ name: '单位', head: HEAD, widths: [1, 1], rows: [[text, '']] }));
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).toContain('s="3" t="inlineStr"');
  });

  it('leaves out what XML cannot hold', () => {
    expect(rowsOf([['甲\u0000\u0008乙\ud800', '']])).toEqual([expect.anything(), [{ text: '甲乙', formula: false }]]);
  });
});
