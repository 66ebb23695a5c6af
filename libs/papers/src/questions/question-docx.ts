import type { FileChild, IRunOptions, Paragraph, Table, TableRow } from 'docx';
import type { QuestionItem, QuestionList } from './question-list';
import { aboutReport, ANSWER_MARK, howToAnswer, LIST_TITLE, saying } from './question-words';

/** Margins of an official paper in twentieths of a point: GB/T 9704—2012, 5.2.1 (37 mm above, 28 mm at the binding). */
const MARGINS = { top: 2098, left: 1587, right: 1474, bottom: 1984 };
/** The four columns share the 156 mm of type width. */
const WIDTHS = [900, 3645, 2300, 2000];
/** Word takes what it finds of these; without all four it takes the fonts of the reader's own language. */
const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: '仿宋_GB2312',
  cs: 'Times New Roman',
};
const HEAD_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体', cs: 'Times New Roman' };
const TITLE_FONT = { ...HEAD_FONT, eastAsia: '方正小标宋简体' };

/**
 * The list as a Word file: a table to be filled in. The fonts are named and not embedded.
 */
export const questionsAsDocx = async (list: QuestionList): Promise<Uint8Array> => {
  // A third of a second to load, which only those wait for who want a Word file.
  const word = await import('docx');
  const paragraph = (text: string, run: IRunOptions, centred = false): Paragraph =>
    new word.Paragraph({
      ...(centred && { alignment: word.AlignmentType.CENTER }),
      children: [new word.TextRun({ ...run, text, language: { eastAsia: 'zh-CN' } })],
    });
  const row = (cells: readonly string[], run: IRunOptions, head = false): TableRow =>
    new word.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new word.TableCell({
            width: { size: WIDTHS[at] ?? 0, type: word.WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: text.split('\n').map((line) => paragraph(line, run, head)),
          }),
      ),
    });
  const body: IRunOptions = { font: BODY_FONT, size: 24 };
  const table = (items: readonly QuestionItem[]): Table =>
    new word.Table({
      columnWidths: WIDTHS,
      layout: word.TableLayoutType.FIXED,
      width: { size: WIDTHS.reduce((sum, width) => sum + width), type: word.WidthType.DXA },
      rows: [
        row(['编号', '原文', '待明确', '答复'], { font: HEAD_FONT, size: 24 }, true),
        ...items.flatMap((item) =>
          item.asks.map(({ code, label, why }, at) =>
            row([code, at === 0 ? saying(item) : '同上', `${label}：${why.join('；')}`, ANSWER_MARK], body),
          ),
        ),
      ],
    });
  const children: FileChild[] = [
    paragraph(LIST_TITLE, { font: TITLE_FONT, size: 44 }, true),
    paragraph('', body),
    paragraph(aboutReport(list), body),
    paragraph(howToAnswer(list), body),
    ...byHeadline(list.items).flatMap(({ headline, items }) => [
      paragraph('', body),
      paragraph(headline, { font: HEAD_FONT, size: 28 }),
      table(items),
    ]),
  ];
  const size = { width: word.convertMillimetersToTwip(210), height: word.convertMillimetersToTwip(297) };
  const file = new word.Document({
    title: LIST_TITLE,
    creator: 'Duban',
    sections: [{ properties: { page: { size, margin: MARGINS } }, children }],
  });
  return word.Packer.pack(file, 'uint8array');
};

const byHeadline = (items: readonly QuestionItem[]): { headline: string; items: QuestionItem[] }[] => {
  const groups: { headline: string; items: QuestionItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.headline === item.headline) last.items.push(item);
    else groups.push({ headline: item.headline, items: [item] });
  }
  return groups;
};
