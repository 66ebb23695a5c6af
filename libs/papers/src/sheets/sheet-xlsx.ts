import { strToU8, zipSync } from 'fflate';

/** A table of words. */
export interface Sheet {
  name: string;
  head: readonly string[];
  /** In characters. */
  widths: readonly number[];
  rows: readonly (readonly string[])[];
}

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A bold head; words; and words that a program would take for a formula once somebody edits their cell. */
const STYLE = { head: 1, words: 2, quoted: 3 } as const;
const FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/** The table as an .xlsx with a fixed head line. Every cell is text: nothing in it is ever computed. */
export const sheetAsXlsx = ({ name, head, widths, rows }: Sheet): Uint8Array => {
  const lines = [head, ...rows].map((cells, at) => rowXml(cells, at + 1));
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEETS}">${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(XML + text)])));
};

const rowXml = (cells: readonly string[], number: number): string => {
  const cellXml = (text: string, at: number): string => {
    if (text === '') return '';
    const style = number === 1 ? STYLE.head : FORMULA.test(text) ? STYLE.quoted : STYLE.words;
    const words = `<is><t xml:space="preserve">${escape(text)}</t></is>`;
    return `<c r="${letters(at)}${number}" s="${style}" t="inlineStr">${words}</c>`;
  };
  return `<row r="${number}">${cells.map(cellXml).join('')}</row>`;
};

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// Control characters and halves of characters have no place in XML.
const escape = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\p{Surrogate}\uFFFE\uFFFF]/gu, '').replace(/[&<>"\r]/gu, (sign) => SIGNS[sign] ?? '');

const relations = (targets: readonly (readonly [string, string])[]): string => {
  const lines = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
};

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const override = (path: string, kind: string): string =>
  `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}</Types>`;

const FONT = '<sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/>';
const xf = (more: string, align = 'vertical="top" wrapText="1"'): string =>
  `<xf numFmtId="49" borderId="0" fillId="0" xfId="0" applyNumberFormat="1" ${more}><alignment ${align}/></xf>`;
const STYLES = `<styleSheet xmlns="${SHEETS}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>${xf('fontId="1"', 'vertical="center"')}${xf('fontId="0"')}${xf('fontId="0" quotePrefix="1"')}</cellXfs></styleSheet>`;
