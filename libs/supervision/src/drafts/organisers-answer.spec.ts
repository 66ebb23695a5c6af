import { type AnsweredDraft, judgeAnswer, type OrganisersAnswer } from './organisers-answer';

const OPEN: AnsweredDraft = { state: 'open', correction: {} };
const UNIT: OrganisersAnswer = { text: '区水务局', owners: [{ name: '区水务局', role: 'lead' }], due: null };
const DAY: OrganisersAnswer = { text: '5月20日前', owners: null, due: '2026-05-20' };
const NOTHING: OrganisersAnswer = { text: '会后再定', owners: null, due: null };
const OWNERS_SET: AnsweredDraft = { state: 'open', correction: { owners: [] } };
const DAY_STRUCK: AnsweredDraft = { state: 'open', correction: { deadline: null } };

describe('an answer of whoever held the meeting', () => {
  it('gives the draft its owners, and says on whose word', () => {
    expect(judgeAnswer(UNIT, OPEN)).toEqual({
      result: 'taken',
      request: { owners: [{ name: '区水务局', role: 'lead', why: '据会议组织者答复：“区水务局”' }] },
    });
  });

  it('gives the draft its day, and says on whose word', () => {
    expect(judgeAnswer(DAY, OPEN)).toEqual({
      result: 'taken',
      request: { deadline: { due: '2026-05-20', derivation: '据会议组织者答复：“5月20日前”' } },
    });
  });

  it('settles one field where a clerk has set the other', () => {
    expect(judgeAnswer(DAY, OWNERS_SET).result).toBe('taken');
    expect(judgeAnswer(UNIT, DAY_STRUCK).result).toBe('taken');
  });

  it.each([
    { name: 'says nothing that can be read', answer: NOTHING, draft: OPEN, result: 'unread' },
    { name: 'is about no draft', answer: UNIT, draft: undefined, result: 'unknown' },
    { name: 'comes late', answer: UNIT, draft: { ...OPEN, state: 'accepted' }, result: 'decided' },
    { name: 'meets owners that a clerk set', answer: UNIT, draft: OWNERS_SET, result: 'settled' },
    { name: 'meets a day that a clerk struck', answer: DAY, draft: DAY_STRUCK, result: 'settled' },
  ] as const)('changes nothing where it $name', ({ answer, draft, result }) => {
    expect(judgeAnswer(answer, draft)).toEqual({ result });
  });
});
