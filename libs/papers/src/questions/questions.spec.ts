import { readDocument } from '@duban/documents';
import { readAnswers } from './answers';
import { questionsAsDocx } from './question-docx';
import { type AskedDirective, listQuestions } from './question-list';
import { questionsAsText } from './question-text';
import { reportsAskedAbout } from './question-words';

const asked = (
  number: number,
  headline: string,
  text: string,
  questions: AskedDirective['directive']['questions'],
  issuer?: AskedDirective['directive']['issuer'],
): AskedDirective => ({ number, headline, directive: { text, questions, ...(issuer && { issuer }) } });

const WATER = '全区供水保障调度会召开';
const DIRECTIVES = [
  asked(
    1,
    WATER,
    '要尽快把老旧管网的底数摸清。',
    [
      { field: 'deadline', why: '«尽快»没有具体日期' },
      { field: 'owner', why: '原文没有写明责任单位' },
    ],
    { name: '罗启明', post: '副区长' },
  ),
  asked(2, WATER, '区水利局12月5日前报方案。', []),
  asked(13, '河长制工作推进会', '各乡镇要开展一次清河行动。', [
    { field: 'owner', why: '«各乡镇»是一类单位，须明确具体单位' },
    { field: 'owner', why: '几个单位共同负责，须确定牵头单位' },
  ]),
];
const LIST = listQuestions({ title: '云溪日报第3版', date: '2026-11-18' }, DIRECTIVES);

const answered = (text: string) => {
  let asked = 0;
  return text.replace(/^答：$/gmu, () => `答：第${(asked += 1)}答`);
};

describe('the list of what a report leaves open', () => {
  it('asks once for each field, in a fixed order, and leaves out what is clear', () => {
    expect(LIST.items.map(({ number, asks }) => [number, asks.map(({ code, label }) => `${code} ${label}`)])).toEqual([
      [1, ['1-1 责任单位', '1-2 完成时限']],
      [13, ['13-1 责任单位']],
    ]);
  });

  it('is a text that tells the report, the sentence, the question, and where to answer', () => {
    expect(questionsAsText(LIST)).toBe(
      [
        '待明确事项清单',
        '',
        '报告：《云溪日报第3版》（2026年11月18日）',
        '共2项、3处待明确。请填在“答：”之后，编号不要改动，填好后发回。',
        '',
        '【全区供水保障调度会召开】',
        '1. 副区长罗启明：“要尽快把老旧管网的底数摸清。”',
        '[1-1] 责任单位：原文没有写明责任单位',
        '答：',
        '[1-2] 完成时限：«尽快»没有具体日期',
        '答：',
        '',
        '【河长制工作推进会】',
        '13. “各乡镇要开展一次清河行动。”',
        '[13-1] 责任单位：«各乡镇»是一类单位，须明确具体单位；几个单位共同负责，须确定牵头单位',
        '答：',
        '',
      ].join('\n'),
    );
  });

  it('tells which report it is about, from the text and from what mail and Word make of it', () => {
    expect(reportsAskedAbout(questionsAsText(LIST))).toEqual(['云溪日报第3版']);
    expect(reportsAskedAbout('> 报告: 《关于印发《节水方案》的通知》\r\n报告：《纪要》（2026年1月5日）')).toEqual([
      '关于印发《节水方案》的通知',
      '纪要',
    ]);
    expect(reportsAskedAbout('[1-1] 责任单位\n答：见《政府工作报告》')).toEqual([]);
  });

  it('gives its answers back', () => {
    expect(readAnswers(answered(questionsAsText(LIST)))).toEqual([
      { code: '1-1', number: 1, field: 'owner', text: '第1答' },
      { code: '1-2', number: 1, field: 'deadline', text: '第2答' },
      { code: '13-1', number: 13, field: 'owner', text: '第3答' },
    ]);
  });

  it('is a Word file with the same questions and places to answer', async () => {
    const read = await readDocument(await questionsAsDocx(LIST), {});
    if (!read.ok) throw new Error(read.code);
    for (const words of ['待明确事项清单', '要尽快把老旧管网的底数摸清。', '河长制工作推进会', '13-1']) {
      expect(read.text).toContain(words);
    }
    expect(readAnswers(read.text)).toEqual([]);
    let asked = 0;
    const filled = read.text.replace(/答：/gu, (mark) => `${mark}${(asked += 1) > 1 ? `第${asked - 1}答` : ''}`);
    expect(readAnswers(filled).map(({ code, text }) => `${code} ${text}`)).toEqual([
      '1-1 第1答',
      '1-2 第2答',
      '13-1 第3答',
    ]);
  });
});

describe('answers that people wrote', () => {
  it('go on over several lines, and end where the next question begins', () => {
    const text =
      '[2-1] 责任单位：没有写\n答：区水利局牵头，\n区财政局配合\n[2-2] 完成时限：没有写\n答 : 12月20日\n3. “下一条”\n';
    expect(readAnswers(text).map(({ code, text: words }) => `${code} ${words}`)).toEqual([
      '2-1 区水利局牵头，区财政局配合',
      '2-2 12月20日',
    ]);
  });

  it('are found under a code that an input method typed in full width', () => {
    expect(readAnswers('［１３-１］ 责任单位\n答：区水利局').map(({ code, number }) => [code, number])).toEqual([
      ['13-1', 13],
    ]);
  });

  it('count once: the later one', () => {
    expect(readAnswers('[2-2]\n答：1月1日\n[2-2]\n答：1月5日').map(({ text }) => text)).toEqual(['1月5日']);
  });

  it.each(['答：区水利局', '[2-9] 不问的\n答：区水利局', '[2-1] 责任单位\n答：  \n', ''])(
    'are none without a code that was asked, or without words: %j',
    (text) => {
      expect(readAnswers(text)).toEqual([]);
    },
  );
});
