import { joinLines } from './joined-text';
import { readParagraphs } from './paragraphs';

const read = (text: string): string[] =>
  readParagraphs(text).map(({ kind, start, end }) => `${kind} ${joinLines(text.slice(start, end))}`);

describe('the paragraphs of a page', () => {
  it('should join a sentence that a column breaks, over a blank line too', () => {
    expect(read('县水利局要加密巡查，守好每一\n\n处险工险段。\n\n会议还听取了汇报。')).toEqual([
      'text 县水利局要加密巡查，守好每一处险工险段。',
      'text 会议还听取了汇报。',
    ]);
  });

  it('should tell headings, datelines, bylines, credits and page furniture from text', () => {
    const page = '第2版 要闻\n春耕备耕现场会召开\n记者 林一\n本报讯 3月2日，会议召开。\n图为会议现场。\n记者 林一 摄';
    expect(read(page)).toEqual([
      'furniture 第2版 要闻',
      'heading 春耕备耕现场会召开',
      'byline 记者 林一',
      'text 本报讯 3月2日，会议召开。',
      'caption 图为会议现场。',
      'credit 记者 林一 摄',
    ]);
  });

  it('should join lines that are broken at a fixed width, where only the first of a paragraph stands in', () => {
    const page = [
      '　　县长在会上要求，各乡镇要把防汛物资清点到',
      '村、登记到册，水库下游群众转移路线要逐户告知',
      '到位。',
      '　　会后，与会人员到南河大堤察看。',
    ].join('\n');
    expect(read(page)).toEqual([
      'text 县长在会上要求，各乡镇要把防汛物资清点到村、登记到册，水库下游群众转移路线要逐户告知到位。',
      'text 会后，与会人员到南河大堤察看。',
    ]);
  });

  it('should part paragraphs that stand in one line with wide spaces between them', () => {
    expect(read('会议开始。 　　本报讯(记者 林一)3月2日召开会议。')).toEqual([
      'text 会议开始。',
      'text 本报讯(记者 林一)3月2日召开会议。',
    ]);
  });

  it('should find nothing in white space', () => {
    expect(read(' \r\n　\n\t')).toEqual([]);
  });
});
