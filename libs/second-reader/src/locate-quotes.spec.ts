import { locateQuotes } from './locate-quotes';

const TEXT =
  '会议要求，区水务局要抓紧清\n淤南沟。区教育局要检查校车。各单位要报送台账。石桥镇要修渠。各单位要报送台账。';
const locate = (...quotes: string[]) =>
  locateQuotes(TEXT, { start: 0, end: TEXT.length }, quotes).map((span) => span && TEXT.slice(span.start, span.end));

describe('a quote', () => {
  it('stands where the text says it, over the line breaks of the page', () => {
    expect(locate('区水务局要抓紧清淤南沟。')).toEqual(['区水务局要抓紧清\n淤南沟。']);
    expect(locate('区水务局要 抓紧\n清淤南沟。')).toEqual(['区水务局要抓紧清\n淤南沟。']);
  });

  it.each([
    '区水务局要抓紧清理南沟。',
    '区水务局应抓紧清淤南沟。',
    '区水务局要抓紧…南沟。',
    '区水务局要清淤南沟。',
    '要',
    '',
    '，。，。，。，。',
  ])('that the text does not say word for word stands nowhere: %s', (quote) =>
    expect(locate(quote)).toEqual([undefined]),
  );

  it('outside of the stretch that was read stands nowhere', () => {
    const end = TEXT.indexOf('区教育局');
    expect(locateQuotes(TEXT, { start: 0, end }, ['区教育局要检查校车。'])).toEqual([undefined]);
  });

  it('that stands twice is not guessed', () => {
    expect(locate('各单位要报送台账。')).toEqual([undefined]);
  });

  it('that stands twice is the one between its neighbours in the answer', () => {
    const spans = locateQuotes(TEXT, { start: 0, end: TEXT.length }, ['石桥镇要修渠。', '各单位要报送台账。']);
    expect(spans[1]?.start).toBe(TEXT.lastIndexOf('各单位'));
    const others = locateQuotes(TEXT, { start: 0, end: TEXT.length }, ['各单位要报送台账。', '石桥镇要修渠。']);
    expect(others[0]?.start).toBe(TEXT.indexOf('各单位'));
  });

  it('said as often as it stands is taken in order', () => {
    const spans = locateQuotes(TEXT, { start: 0, end: TEXT.length }, ['各单位要报送台账。', '各单位要报送台账。']);
    expect(spans.map((span) => span?.start)).toEqual([TEXT.indexOf('各单位'), TEXT.lastIndexOf('各单位')]);
  });

  it('said more often than it stands is taken once only if there is one place', () => {
    expect(locate('石桥镇要修渠。', '石桥镇要修渠。')).toEqual(['石桥镇要修渠。', '石桥镇要修渠。']);
    expect(locate(...Array.from({ length: 3 }, () => '各单位要报送台账。'))).toEqual([undefined, undefined, undefined]);
  });
});
