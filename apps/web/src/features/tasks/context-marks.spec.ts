import { contextMarks } from './context-marks';

describe('the marks of a task in its context', () => {
  it('should count from the beginning of the context and leave out what lies beyond it', () => {
    const marks = contextMarks(
      {
        contextSpan: { start: 100, end: 150 },
        span: { start: 110, end: 130 },
        ownerSpans: [
          { start: 112, end: 116 },
          { start: 20, end: 24 },
        ],
        deadlineSpans: [{ start: 118, end: 122 }],
      },
      { task: '任务', owner: '责任单位', deadline: '时限' },
    );
    expect(marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['task', 10, 30],
      ['owner', 12, 16],
      ['deadline', 18, 22],
    ]);
  });
});
