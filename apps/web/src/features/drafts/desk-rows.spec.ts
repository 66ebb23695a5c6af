import type { Article } from '../reports/report';
import {
  draftsOf,
  deskRows,
  draftAt,
  isOpen,
  isOpenQuestion,
  neighbour,
  nextWhere,
  shownDrafts,
  spanOfHash,
  standingDrafts,
  type DeskFilter,
} from './desk-rows';
import { exampleDraft } from './example-draft';

const ALL: DeskFilter = { tasksOnly: false, openOnly: false, dropped: false };
const first = exampleDraft('first', 10, { state: 'accepted' });
const second = exampleDraft('second', 30, { nature: 'exhortation' });
const third = exampleDraft('third', 50, { questions: [{ field: 'owner', why: '未写明' }] });
const drafts = [first, second, third];

const article = (id: string, start: number, end: number): Article => ({
  id,
  index: 0,
  headline: id,
  span: { start, end },
  anchor: null,
  genre: 'meeting',
  dates: [],
});

describe('the rows of the desk', () => {
  it('should show tasks only, or open drafts only, when asked', () => {
    expect(shownDrafts(drafts, ALL)).toHaveLength(3);
    expect(shownDrafts(drafts, { ...ALL, tasksOnly: true })).toEqual([first, third]);
    expect(shownDrafts(drafts, { ...ALL, openOnly: true })).toEqual([second, third]);
  });

  it('should show what a later reading took off the desk only beside the sentences not taken', () => {
    const lapsed = exampleDraft('lapsed', 70, { state: 'lapsed' });
    expect(standingDrafts([...drafts, lapsed])).toEqual(drafts);
    expect(shownDrafts([first, lapsed], ALL)).toEqual([first]);
    expect(shownDrafts([first, lapsed], { ...ALL, dropped: true })).toEqual([first, lapsed]);
    expect(shownDrafts([first, lapsed], { ...ALL, dropped: true, openOnly: true })).toEqual([]);
  });

  it('should put articles, drafts and sentences not taken in the order of the text', () => {
    const report = {
      articles: [article('morning', 0, 45), article('empty', 45, 48), article('evening', 48, 90)],
      dropped: [{ span: { start: 20, end: 28 }, why: '背景情况' }],
    };
    expect(deskRows(report, drafts, true).map(({ id }) => id)).toEqual([
      'morning',
      'first',
      'dropped-0',
      'second',
      'evening',
      'third',
    ]);
    expect(deskRows(report, drafts, false).map(({ kind }) => kind)).not.toContain('dropped');
  });
});

describe('moving on the desk', () => {
  it('should go to the neighbour and stay at the ends', () => {
    expect(neighbour(drafts, 'first', 1)).toBe(second);
    expect(neighbour(drafts, 'third', 1)).toBe(third);
    expect(neighbour(drafts, 'first', -1)).toBe(first);
  });

  it('should start from the place in the text where no draft is in focus', () => {
    expect(neighbour(drafts, 'dropped-0', 1, 20)).toBe(second);
    expect(neighbour(drafts, 'dropped-0', -1, 20)).toBe(first);
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });

  it('should find the next open draft, from the top again after the end, but never the same', () => {
    expect(nextWhere(drafts, 'second', isOpen)).toBe(third);
    expect(nextWhere(drafts, 'third', isOpen)).toBe(second);
    expect(nextWhere([third], 'third', isOpen)).toBeUndefined();
    expect(nextWhere(drafts, 'first', isOpenQuestion)).toBe(third);
  });
});

describe('a deep link into the text', () => {
  it('should mean the draft that shares most of the span', () => {
    expect(draftAt(drafts, { start: 35, end: 52 })).toBe(second);
    expect(draftAt(drafts, { start: 70, end: 80 })).toBeUndefined();
  });

  it('should be read from the hash and nothing else', () => {
    expect(spanOfHash('#s=120-158')).toEqual({ start: 120, end: 158 });
    expect(spanOfHash('#s=120')).toBeUndefined();
    expect(spanOfHash('#main')).toBeUndefined();
  });
});

describe('the drafts of a report', () => {
  it('should not wait for a decision once the report is known to be withdrawn, though they were read before', () => {
    const withdrawn = { by: { id: 'a', name: '周文清' }, at: '2026-03-09T01:00:00Z', reason: '日期填错' };
    expect(draftsOf({ withdrawn }, drafts)?.some(isOpen)).toBe(false);
    expect(draftsOf({ withdrawn: null }, drafts)).toBe(drafts);
    expect(draftsOf({ withdrawn }, undefined)).toBeUndefined();
  });
});
