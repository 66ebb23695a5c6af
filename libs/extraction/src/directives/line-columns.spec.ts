import { alignLines, type Column } from './line-columns';

const COLUMNS: Column[] = ['number', 'task', 'aside', 'owners', 'term'];
const aligned = (...lines: string[]): string[][] =>
  alignLines(
    lines.map((text) => ({ text, start: 0, end: text.length })),
    COLUMNS,
  ).map((cells) => cells.map(({ text }) => text));

describe('the lines of a row', () => {
  it('go into the columns one by one', () => {
    expect(aligned('1', '新栽行道树两千株', '段 平', '区园林局', '3月底前')).toEqual([
      ...[['1'], ['新栽行道树两千株'], ['段 平'], ['区园林局'], ['3月底前']],
    ]);
  });

  it('share a column where they are of its kind', () => {
    expect(aligned('2', '新栽行道树两千株', '段 平', '区园林局', '各街道办事处', '3月底前')[3]).toEqual([
      ...['区园林局', '各街道办事处'],
    ]);
  });

  it('leave a column empty where nothing fits', () => {
    expect(aligned('3', '新栽行道树两千株', '区园林局', '长期坚持')).toEqual([
      ...[['3'], ['新栽行道树两千株'], [], ['区园林局'], ['长期坚持']],
    ]);
    expect(aligned('4', '新栽行道树两千株', '段 平', '区园林局')[4]).toEqual([]);
  });

  it('keep two lines of a task together', () => {
    expect(aligned('5', '新栽行道树两千株，', '补种草皮三千平方米', '段 平', '区园林局', '4月底')[1]).toHaveLength(2);
  });
});
