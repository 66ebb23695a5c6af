import type { Answer } from '@duban/papers';
import { answerDraft, type AnsweredDraft } from './answer-draft';

const DRAFT: AnsweredDraft = { state: 'open', correction: {}, anchor: '2026-03-09' };
const NOBODY: AnsweredDraft['correction'] = { owners: [] };
const answer = (field: Answer['field'], text: string): Answer => ({ code: '1-1', number: 1, field, text });

describe('an answer to a question of the list', () => {
  it('names the owners, on the word of whoever held the meeting', () => {
    const why = '据会议组织者答复：“区水务局牵头，区财政局配合”';
    expect(answerDraft(answer('owner', '区水务局牵头，区财政局配合'), DRAFT)).toEqual({
      result: 'taken',
      due: null,
      owners: [
        { name: '区水务局', role: 'lead' },
        { name: '区财政局', role: 'support' },
      ],
      request: {
        owners: [
          { name: '区水务局', role: 'lead', why },
          { name: '区财政局', role: 'support', why },
        ],
      },
    });
  });

  it('names the day, counted from the article', () => {
    const derivation = '据会议组织者答复：“5月20日前”';
    expect(answerDraft(answer('deadline', '5月20日前'), DRAFT)).toEqual({
      result: 'taken',
      owners: null,
      due: '2026-05-20',
      request: { deadline: { due: '2026-05-20', derivation } },
    });
  });

  it.each([
    { name: 'says nothing that can be read', field: 'owner', text: '会后再定', draft: DRAFT, result: 'unread' },
    { name: 'names no day', field: 'deadline', text: '尽快', draft: DRAFT, result: 'unread' },
    { name: 'is to a question that has no field', field: 'text', text: '见附件', draft: DRAFT, result: 'unread' },
    { name: 'is about no draft', field: 'owner', text: '区水务局', draft: undefined, result: 'unknown' },
    { name: 'comes late', field: 'owner', text: '区水务局', draft: { ...DRAFT, state: 'accepted' }, result: 'decided' },
    {
      name: 'meets owners that a person set',
      field: 'owner',
      text: '区水务局',
      draft: { ...DRAFT, correction: NOBODY },
      result: 'settled',
    },
    {
      name: 'meets a day that a person struck',
      field: 'deadline',
      text: '5月1日',
      draft: { ...DRAFT, correction: { deadline: null } },
      result: 'settled',
    },
  ] as const)('changes nothing where it $name', ({ field, text, draft, result }) => {
    const judged = answerDraft(answer(field, text), draft);
    expect(judged.result).toBe(result);
    expect(judged).not.toHaveProperty('request');
  });
});
