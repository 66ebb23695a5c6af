import { contentOf, readAnswer } from './answer';

const QUOTE = '区水务局要清淤。';
const FINDING = { quote: QUOTE, owners: [{ name: '区水务局', role: 'lead' }] };
const JSON_ANSWER = JSON.stringify({ directives: [FINDING] });

describe('an answer of the second reader', () => {
  it.each([
    { name: 'the JSON that was asked for', content: JSON_ANSWER },
    { name: 'a code fence', content: '```json\n' + JSON_ANSWER + '\n```' },
    { name: 'prose around it', content: `好的，结果见下（共"1条）：\n${JSON_ANSWER}\n以上供参考。` },
    {
      name: 'thoughts before it',
      content: `<think>先看 {"directives":[{"quote":"别的句子"}]} 再说</think>${JSON_ANSWER}`,
    },
    { name: 'a bare list', content: JSON.stringify([FINDING]) },
    { name: 'one finding a line', content: `1. ${JSON.stringify(FINDING)}` },
    { name: 'an end that was cut off', content: `{"directives":[${JSON.stringify(FINDING)},{"quote":"区教育局要检` },
  ])('is read from $name', ({ content }) => {
    expect(readAnswer(content)).toEqual([FINDING]);
  });

  it('may be that there is nothing', () => {
    expect(readAnswer('{"directives":[]}')).toEqual([]);
    expect(readAnswer('没有找到。{"directives":[]}')).toEqual([]);
  });

  it.each(['', '没有找到这样的语句。', '{"directives":', '{"result":"ok"}', 'null', '[1,2]', '{"directives":{}}'])(
    'is not made up where it cannot be read: %s',
    (content) => expect(readAnswer(content)).toBeUndefined(),
  );

  it('keeps of each finding only what has the right shape', () => {
    const directives = [
      7,
      { quote: 8 },
      { quote: QUOTE, owners: ['区水务局', { role: 'lead' }, { name: '区财政局', role: 'boss' }] },
    ];
    expect(readAnswer(JSON.stringify({ directives }))).toEqual([
      {
        quote: QUOTE,
        owners: [
          { name: '区水务局', role: 'lead' },
          { name: '区财政局', role: 'lead' },
        ],
      },
    ]);
  });

  it('holds at most a hundred findings', () => {
    const directives = Array.from({ length: 5000 }, () => FINDING);
    expect(readAnswer(JSON.stringify({ directives }))).toHaveLength(100);
    expect(readAnswer(`好：${JSON.stringify({ directives })}`)).toHaveLength(100);
  });

  it.each(['{', '[', '"', '{"', '}', '{"quote":"', '[{}'])(
    'is read in one pass, were it a hundred thousand times %s',
    (part) => {
      expect(readAnswer(part.repeat(100_000))).toBeUndefined();
    },
  );
});

describe('the words of a completion', () => {
  it('are those of its first choice', () => {
    expect(contentOf(JSON.stringify({ choices: [{ message: { role: 'assistant', content: '好' } }] }))).toBe('好');
  });

  it.each([
    '',
    'null',
    '<html></html>',
    '{"choices":[]}',
    '{"choices":[{"message":{"content":null}}]}',
    '{"error":{}}',
  ])('are missing in %s', (body) => expect(contentOf(body)).toBeUndefined());
});
