import { joinedOffset, joinedSpan, joinLines, joinText, sourceSpan } from './joined-text';

const PAGE = '　　全区要抓好春季\r\n植树造林，\n\n  做到栽一片　活一片。\n';

describe('the joined text of a page', () => {
  it('should leave out line breaks with the white space around them and keep other white space', () => {
    expect(joinLines('抓好春季\r\n　植树 造林')).toBe('抓好春季植树 造林');
  });

  it('should lead back to the source: the joined form of the slice is the text', () => {
    const joined = joinText(PAGE, { start: 2, end: PAGE.length });
    const start = joined.text.indexOf('植树');
    const span = sourceSpan(joined, { start, end: start + '植树造林，做到'.length });
    expect(joinLines(PAGE.slice(span.start, span.end))).toBe('植树造林，做到');
  });

  it('should find a place of the source in the joined text and back', () => {
    const joined = joinText(PAGE, { start: 2, end: PAGE.length });
    const kept = [...PAGE.slice(2)].flatMap((char, index) => (/\S/u.test(char) ? [{ char, offset: index + 2 }] : []));
    expect(kept.map(({ offset }) => joined.text[joinedOffset(joined, offset)])).toEqual(kept.map(({ char }) => char));
    const start = PAGE.indexOf('造林');
    expect(joinedSpan(joined, { start, end: start + 2 })).toEqual({
      start: joined.text.indexOf('造林'),
      end: joined.text.indexOf('造林') + 2,
    });
  });

  it('should hold nothing for an empty stretch', () => {
    expect(joinText(PAGE, { start: 5, end: 5 })).toEqual({ text: '', pieces: [] });
  });
});
