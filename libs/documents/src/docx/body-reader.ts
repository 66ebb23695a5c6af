import type { Allowance } from '../allowance';
import type { XmlElement, XmlListener } from '../archive/xml-events';
import { ListNumbers } from '../numbering/list-numbers';
import { OpenTables } from './open-tables';
import { type OpenParagraph, openParagraph } from './paragraph';
import type { DocxNumbering } from './read-numbering';
import type { DocxStyles } from './styles';

/** Elements whose content is not to be read: what was deleted or moved away, codes of fields, sounds of characters, old properties. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'binData',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
]);

const OFF = new Set(['0', 'false', 'off']);
const isOn = (value: string | undefined): boolean => value === undefined || !OFF.has(value);

/** Hears the body of a docx, or its notes, and writes down its paragraphs as lines. */
export class BodyReader implements XmlListener {
  /** Notes in the order in which the body refers to them. */
  readonly noteIds: { kind: 'footnote' | 'endnote'; id: string }[] = [];
  /** The lines of each note, by its id. */
  readonly notes = new Map<string, string[]>();
  readonly tables = new OpenTables();
  /** Words that are drawn across the page. */
  readonly watermarks: string[] = [];
  pictures = 0;
  contents = 0;
  embedded = 0;
  private readonly flows: string[][] = [[]];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly path: string[] = [];
  private readonly alternatives: boolean[] = [];
  private readonly numbers: ListNumbers;
  private leftOutFrom = Number.POSITIVE_INFINITY;
  private hidden = false;
  private isWords = false;
  private carried = '';
  private length = 0;
  private noteId: string | undefined;

  constructor(
    private readonly styles: DocxStyles,
    private readonly numbering: DocxNumbering,
    private readonly allowance: Allowance,
  ) {
    this.numbers = new ListNumbers(numbering.lists);
  }

  /** The lines read so far, outside of tables, boxes and notes that are open. */
  get lines(): readonly string[] {
    return this.flows[0] ?? [];
  }

  open(element: XmlElement): void {
    const parent = this.path.at(-1) ?? '';
    this.path.push(element.name);
    if (this.path.length > this.leftOutFrom) return;
    if (this.isLeftOut(element.name, parent)) this.leftOutFrom = this.path.length;
    else this.begin(element, parent);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (depth > this.leftOutFrom) return;
    if (depth === this.leftOutFrom) this.leftOutFrom = Number.POSITIVE_INFINITY;
    else this.end(name);
  }

  text(words: string): void {
    if (this.isWords && this.path.length < this.leftOutFrom) this.add(words);
  }

  private isLeftOut(name: string, parent: string): boolean {
    if (name === 'del' && parent === 'trPr') this.tables.setProperty(name, undefined);
    if (name === 'del' && parent === 'rPr' && this.path.at(-3) === 'pPr') this.paragraph.endDeleted = true;
    if (name !== 'Choice' && name !== 'Fallback') return LEFT_OUT.has(name);
    // The same drawing, written for new and for old programs: the first is read, the others are not.
    const taken = this.alternatives.at(-1) ?? false;
    this.alternatives[this.alternatives.length - 1] = true;
    return taken;
  }

  private begin({ name, attribute }: XmlElement, parent: string): void {
    const value = attribute('val');
    if (parent === 'pPr' || parent === 'numPr') this.setParagraphProperty(name, value);
    else if (parent === 'tcPr' || parent === 'trPr') this.tables.setProperty(name, value);
    else if (parent === 'r') this.addSign(name, attribute);
    switch (name) {
      case 'p':
        this.paragraphs.push(openParagraph());
        break;
      case 'r':
        this.hidden = false;
        break;
      case 'vanish':
        if (parent === 'rPr' && this.path.at(-3) === 'r') this.hidden = isOn(value);
        break;
      case 't':
        this.isWords = true;
        break;
      case 'tbl':
        this.tables.openTable();
        break;
      case 'tr':
        this.tables.openRow();
        break;
      case 'tc':
        this.tables.openCell();
        this.flows.push([]);
        break;
      case 'txbxContent':
        this.flows.push([]);
        break;
      case 'AlternateContent':
        this.alternatives.push(false);
        break;
      case 'blip':
      case 'imagedata':
        this.pictures += 1;
        break;
      case 'textpath':
        this.watermarks.push(attribute('string') ?? '');
        break;
      case 'altChunk':
      case 'OLEObject':
        this.embedded += 1;
        break;
      case 'footnote':
      case 'endnote':
        // Notes with a type are the lines that part notes from the page.
        this.noteId = attribute('type') === undefined ? attribute('id') : undefined;
        this.flows.push([]);
        break;
    }
  }

  private end(name: string): void {
    switch (name) {
      case 'p':
        this.closeParagraph();
        break;
      case 't':
        this.isWords = false;
        break;
      case 'tbl':
        this.put(this.tables.closeTable());
        break;
      case 'tr':
        this.tables.closeRow();
        break;
      case 'tc':
        this.tables.closeCell(this.closeFlow());
        break;
      case 'txbxContent':
        this.closeBox();
        break;
      case 'AlternateContent':
        this.alternatives.pop();
        break;
      case 'footnote':
      case 'endnote':
        if (this.noteId === undefined) this.closeFlow();
        else this.notes.set(this.noteId, this.closeFlow());
        break;
    }
  }

  private get paragraph(): OpenParagraph {
    // Words outside of a paragraph (a broken file) are kept in one that never ends up in a line.
    return this.paragraphs.at(-1) ?? openParagraph();
  }

  private add(words: string): void {
    if (this.hidden) return;
    this.length += words.length;
    this.allowance.checkLength(this.length);
    this.paragraph.words += words;
  }

  private addSign(name: string, attribute: XmlElement['attribute']): void {
    if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const id = attribute('id');
      const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
      if (id !== undefined) this.noteIds.push({ kind, id });
    }
  }

  private setParagraphProperty(name: string, value: string | undefined): void {
    if (name === 'pStyle') this.paragraph.style = value;
    else if (name === 'numId') this.paragraph.listId = value;
    else if (name === 'ilvl') this.paragraph.level = Number(value);
  }

  private closeParagraph(): void {
    const closed = this.paragraphs.pop();
    if (!closed) return;
    const words = this.carried + closed.words;
    this.carried = closed.endDeleted ? words : '';
    if (closed.endDeleted) return void this.put(closed.boxes);
    if (this.styles.isContents(closed.style)) {
      this.contents += 1;
      return;
    }
    const number = this.numberOf(closed);
    this.length += number.length;
    this.put([words.trim() === '' ? words : `${number}${words}`, ...closed.boxes]);
  }

  private numberOf({ style, listId, level }: OpenParagraph): string {
    const own = this.styles.numberingOf(style);
    const list = listId ?? own.listId;
    if (list === undefined || list === '0') return '';
    const linked = style === undefined ? undefined : this.numbering.levelOfStyle(list, style);
    return this.numbers.next(list, level ?? (listId === undefined ? linked : undefined) ?? own.level ?? 0);
  }

  private put(lines: readonly string[]): void {
    const flow = this.flows.at(-1);
    for (const line of lines) flow?.push(line);
  }

  private closeFlow(): string[] {
    return this.flows.length > 1 ? (this.flows.pop() ?? []) : [];
  }

  private closeBox(): void {
    const lines = this.closeFlow().filter((line) => line.trim() !== '');
    if (this.paragraphs.length > 0) this.paragraph.boxes.push(...lines);
    else this.put(lines);
  }
}
