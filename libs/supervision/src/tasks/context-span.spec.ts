import { contextSpan } from './context-span';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const contextOf = (text: string, words: string, article = { start: 0, end: text.length }): string => {
  const { start, end } = contextSpan(text, spanOf(text, words), article);
  return text.slice(start, end);
};

describe('the context of a sentence', () => {
  it('is its paragraph', () => {
    const text = '会议听取了汇报。\n　　会议指出，成绩不小。要在六月前清淤。各村要配合。\n　　会议还研究了其他事项。';
    expect(contextOf(text, '要在六月前清淤。')).toBe('会议指出，成绩不小。要在六月前清淤。各村要配合。');
  });

  it('goes on where the page broke a line inside a sentence, blank lines included', () => {
    const text = '汇报结束。\n　　会议要求，对照清单\n\n逐项销号，不得\n遗漏。\n下一段。';
    expect(contextOf(text, '逐项销号')).toBe('会议要求，对照清单\n\n逐项销号，不得\n遗漏。');
  });

  it('does not leave the article', () => {
    const text = '甲篇没有句号\n乙篇标题\n要抓好落实。\n丙篇';
    const article = spanOf(text, '乙篇标题\n要抓好落实。');
    expect(contextOf(text, '要抓好落实。', article)).toBe('乙篇标题\n要抓好落实。');
  });

  it('is no longer than it must be in a text that never ends a sentence, and cuts no character in two', () => {
    const text = `${'𬭚'.repeat(2001)}要办。${'𬭚'.repeat(2001)}`;
    const context = contextOf(text, '要办');
    expect(context.length).toBeLessThanOrEqual(3002);
    expect(context).toContain('要办');
    expect(/\p{Surrogate}/u.test(context)).toBe(false);
  });
});
