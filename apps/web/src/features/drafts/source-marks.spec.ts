import { exampleDraft } from './example-draft';
import { draftMarks, droppedMarks, headlineSpan } from './source-marks';

const WORDS = {
  task: '任务',
  exhortation: '号召',
  heading: '标题',
  owner: '责任单位',
  deadline: '时限',
  issuer: '下达人',
};

describe('the marks in the source', () => {
  it('should hold the sentence and what was read in it, and nothing without a place in the text', () => {
    const draft = exampleDraft('d', 10, {
      issuer: { name: '江远航', post: '区长', span: { start: 2, end: 5 } },
      owners: [
        {
          name: '区水务局',
          role: 'lead',
          class: false,
          span: null,
          unit: null,
          confidence: 'guessed',
          rule: 'person',
          suggested: false,
          why: null,
          resolution: null,
        },
      ],
    });
    expect(draftMarks([draft], WORDS).map(({ kind, start }) => [kind, start])).toEqual([
      ['task', 10],
      ['issuer', 2],
    ]);
  });

  it('should show a dismissed sentence as dismissed', () => {
    const [mark] = draftMarks([exampleDraft('d', 0, { state: 'dismissed' })], WORDS);
    expect(mark?.kind).toBe('dismissed');
  });

  it('should give a sentence that was not taken its reason', () => {
    expect(droppedMarks({ dropped: [{ span: { start: 1, end: 4 }, why: '背景情况' }] })).toEqual([
      { of: 'dropped-0', kind: 'dropped', start: 1, end: 4, label: '背景情况' },
    ]);
  });
});

describe('the headline of an article', () => {
  const text = '青禾日报\n\n全区防汛工作会议召开\n　　本报讯 今天上午……';

  it('should be the line on which it begins, below the name of the paper', () => {
    const span = { start: 0, end: text.length };
    expect(text.slice(...range(headlineSpan(text, { span, headline: '全区防汛工作会议召开' })))).toBe(
      '全区防汛工作会议召开',
    );
  });

  it('should be the first line that is not blank where it is not found', () => {
    const span = { start: 4, end: text.length };
    expect(text.slice(...range(headlineSpan(text, { span, headline: '无此标题的文章' })))).toBe('全区防汛工作会议召开');
  });
});

const range = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];
