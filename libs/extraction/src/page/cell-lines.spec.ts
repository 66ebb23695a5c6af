import { readLineRows } from './cell-lines';
import { readLines } from './lines';

const rows = (...lines: string[]): string[][] => {
  const source = lines.join('\n');
  const found = [...readLineRows(readLines(source)).values()].sort((a, b) => a.from - b.from);
  return found.map(({ cells }) => cells.map(({ start, end }) => source.slice(start, end)));
};
const HEADS = ['序号', '任务', '责任单位', '完成时限'];

describe('a table with one cell a line', () => {
  it('is told by the heads of its columns and the numbers of its rows', () => {
    expect(
      rows('附件', ...HEADS, '1', '栽植行道树', '区园林局', '3月底前', '2', '补种草皮', '区园林局', '4月底'),
    ).toEqual([HEADS, ['1', '栽植行道树', '区园林局', '3月底前'], ['2', '补种草皮', '区园林局', '4月底']]);
  });

  it('keeps several lines of a cell in their row', () => {
    const two = rows(
      ...HEADS,
      '1',
      '栽植行道树',
      '区园林局',
      '区城管局',
      '3月底前',
      '2',
      '补种草皮',
      '区园林局',
      '4月底',
    );
    expect(two[1]).toEqual(['1', '栽植行道树', '区园林局', '区城管局', '3月底前']);
  });

  it('ends with the term of its last row', () => {
    expect(rows(...HEADS, '1', '栽植行道树', '区园林局', '区城管局', '3月底前', '区政府办公室').at(-1)).toEqual([
      ...['1', '栽植行道树', '区园林局', '区城管局', '3月底前'],
    ]);
  });

  it('ends with as many lines as it has columns where no column holds a term', () => {
    expect(rows('序号', '任务', '责任单位', '1', '栽植行道树', '区园林局', '各单位要抓好落实。').at(-1)).toEqual([
      ...['1', '栽植行道树', '区园林局'],
    ]);
  });

  it('goes on behind a heading over some of its rows', () => {
    expect(
      rows(...HEADS, '一、绿化', '1', '栽植行道树', '区园林局', '3月底', '二、亮化', '2', '装灯', '区城管局', '4月底'),
    ).toHaveLength(3);
  });

  it('is none without rows, without three columns or without a number among its heads', () => {
    expect(rows(...HEADS, '各单位要抓好落实。')).toEqual([]);
    expect(rows('序号', '任务', '1', '栽植行道树')).toEqual([]);
    expect(rows('任务', '责任单位', '完成时限', '1', '栽植行道树', '区园林局', '3月底前')).toEqual([]);
  });
});
