import { answerAsDeadline, answerAsOwners, meaningOf } from './answer-meaning';

const lead = (name: string) => ({ name, role: 'lead' });
const support = (name: string) => ({ name, role: 'support' });

describe('owners in an answer', () => {
  it.each([
    { answer: '区民政局', owners: [lead('区民政局')] },
    { answer: '区委政策研究室', owners: [lead('区委政策研究室')] },
    { answer: '由区教体局负责。', owners: [lead('区教体局')] },
    {
      answer: '区水利局牵头，区财政局、区审计局配合',
      owners: [lead('区水利局'), support('区财政局'), support('区审计局')],
    },
    {
      answer: '牵头单位：区住建局；配合单位：各街道办事处、区城管局',
      owners: [lead('区住建局'), support('各街道办事处'), support('区城管局')],
    },
  ])('are read as in the bracket of a document: $answer', ({ answer, owners }) => {
    expect(answerAsOwners(answer)).toEqual(owners);
  });

  it.each(['待定', '不清楚', '会后研究再定', '各街道', '区财政局配合', '？'])(
    'are none where nobody is named who could answer for it: %s',
    (answer) => {
      expect(answerAsOwners(answer)).toEqual([]);
    },
  );
});

describe('a day in an answer', () => {
  it.each([
    { answer: '12月20日', day: '2026-12-20' },
    { answer: '2027年3月1日前。', day: '2027-03-01' },
    { answer: '2026-12-20', day: '2026-12-20' },
    { answer: '年底前', day: '2026-12-31' },
    { answer: '明年3月底', day: '2027-03-31' },
    { answer: '1月15日', day: '2027-01-15' },
  ])('is the next from the report on: $answer', ({ answer, day }) => {
    expect(answerAsDeadline(answer, '2026-11-18')).toBe(day);
  });

  it.each(['尽快', '每月25日', '长期', '下周五', '15日内', '待定', '12月31日和1月5日', '9月31日'])(
    'is none where the answer names no single day that exists, or counts from a day left unsaid: %s',
    (answer) => {
      expect(answerAsDeadline(answer, '2026-11-18')).toBeUndefined();
    },
  );
});

describe('the meaning of an answer', () => {
  it('is what was asked for, and nothing else', () => {
    expect(meaningOf({ field: 'owner', text: '区民政局' }, '2026-11-18')).toEqual({
      owners: [lead('区民政局')],
      due: null,
    });
    expect(meaningOf({ field: 'deadline', text: '12月20日' }, '2026-11-18')).toEqual({
      owners: null,
      due: '2026-12-20',
    });
    expect(meaningOf({ field: 'deadline', text: '区民政局' }, '2026-11-18')).toEqual({ owners: null, due: null });
    expect(meaningOf({ field: 'text', text: '区民政局' }, '2026-11-18')).toEqual({ owners: null, due: null });
  });
});
