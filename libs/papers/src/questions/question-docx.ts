import type * as Word from 'docx' with { 'resolution-mode': 'import' };
import type { QuestionItem, QuestionList } from './question-list';
import { aboutReport, ANSWER_MARK, howToAnswer, LIST_TITLE, saying } from './question-words';

/** Margins of an official paper in twentieths of a point: GB/T 9704—2012, 5.2.1 (37 mm above, 28 mm at the binding). */
const MARGINS = { top: 2098, left: 1587, right: 1474, bottom: 1984 };
/** The four columns share the 156 mm of type width. */
const WIDTHS = [900, 3645, 2300, 2000];
const WIDTH = WIDTHS.reduce((sum, width) => sum + width);
/** Word takes what it finds of these; without all four it takes the fonts of the reader's own language. */
const font = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
/** Sizes in half points: 小四, 四号, 二号. */
const BODY = { font: font('仿宋_GB2312'), size: 24 };
const TABLE_HEAD = { font: font('黑体'), size: 24 };
const HEADLINE = { font: font('黑体'), size: 28 };
const TITLE = { font: font('方正小标宋简体'), size: 44 };

/** The list as a Word file: a table to be filled in. The fonts are named and not embedded. */
export const questionsAsDocx = async (list: QuestionList): Promise<Uint8Array> => {
  // A third of a second to load, which only those wait for who want a Word file.
  const page = new Page(await import('docx'));
  const articles = byHeadline(list.items).flatMap(({ headline, items }) => [
    page.line(''),
    page.line(headline, HEADLINE),
    page.table([['编号', '原文', '待明确', '答复'], ...items.flatMap(rowsOf)]),
  ]);
  return page.file(LIST_TITLE, [
    page.line(LIST_TITLE, TITLE, true),
    page.line(''),
    page.line(aboutReport(list)),
    page.line(howToAnswer(list)),
    ...articles,
  ]);
};

const rowsOf = (item: QuestionItem): string[][] =>
  item.asks.map(({ code, label, why }, at) => [
    code,
    at === 0 ? saying(item) : '同上',
    `${label}：${why.join('；')}`,
    ANSWER_MARK,
  ]);

/** What the list is made of, in the words of the library. */
class Page {
  constructor(private readonly word: typeof Word) {}

  line(text: string, style = BODY, centred = false): Word.Paragraph {
    const { AlignmentType, Paragraph, TextRun } = this.word;
    return new Paragraph({
      ...(centred && { alignment: AlignmentType.CENTER }),
      children: [new TextRun({ ...style, text, language: { eastAsia: 'zh-CN' } })],
    });
  }

  /** A table whose first row is its head, said again on every page. */
  table(rows: readonly string[][]): Word.Table {
    const { Table, TableLayoutType, WidthType } = this.word;
    return new Table({
      columnWidths: WIDTHS,
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      rows: rows.map((cells, at) => this.row(cells, at === 0)),
    });
  }

  file(title: string, children: readonly Word.FileChild[]): Promise<Uint8Array> {
    const { convertMillimetersToTwip, Document, Packer } = this.word;
    const size = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
    const sections = [{ properties: { page: { size, margin: MARGINS } }, children }];
    return Packer.pack(new Document({ title, creator: 'Duban', sections }), 'uint8array');
  }

  private row(cells: readonly string[], head: boolean): Word.TableRow {
    const { TableCell, TableRow, WidthType } = this.word;
    return new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: WIDTHS[at] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [this.line(text, head ? TABLE_HEAD : BODY, head)],
          }),
      ),
    });
  }
}

const byHeadline = (items: readonly QuestionItem[]): { headline: string; items: QuestionItem[] }[] => {
  const groups: { headline: string; items: QuestionItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.headline === item.headline) last.items.push(item);
    else groups.push({ headline: item.headline, items: [item] });
  }
  return groups;
};
