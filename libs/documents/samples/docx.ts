import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a sample document is made of: XML of its parts, without their outermost elements. */
export interface DocxSample {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  header?: string;
  more?: Record<string, Uint8Array>;
}

/** A paragraph; `properties` is XML of w:pPr. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** Properties that put a paragraph into a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A cell with paragraphs; `properties` is XML of w:tcPr. */
export const cell = (words: string | string[], properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${[words]
    .flat()
    .map((one) => paragraph(one))
    .join('')}</w:tc>`;

/** A table of cells that are XML already. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

/** A level of a list; `more` is further XML in it. */
export const level = (index: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

/** A list definition and a list of the same number that uses it. */
export const list = (number: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${number}">${levels.join('')}</w:abstractNum>` +
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`;

/** The bytes of a document of Word. */
export const docx = ({ body, numbering, styles, footnotes, header, more = {} }: DocxSample): Uint8Array => {
  const part = (name: string, inner: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${inner}</w:${name}>`);
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): Uint8Array =>
    strToU8(`<Relationships xmlns="${RELATIONS}">${inner}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      ['numbering', 'styles', 'footnotes'].map((kind) => relation(kind, `${kind}.xml`)).join(''),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes !== undefined && { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(header !== undefined && { 'word/header1.xml': part('hdr', header) }),
    ...more,
  });
};
