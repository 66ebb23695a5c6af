import { strToU8, zipSync } from 'fflate';
import { readSheet } from './read-sheet';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const book = (sheet: string, strings = '', more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="二" sheetId="7" r:id="rId2"/><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...(strings && { 'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`) }),
    ...more,
  });
const cellsOf = (bytes: Uint8Array) => {
  const reading = readSheet(bytes);
  if (!reading.ok) return reading.code;
  return reading.rows.map(({ number, cells }) => [
    number,
    [...cells].map(([at, { text, formula }]) => [at, text, formula]),
  ]);
};

describe('the first sheet of a workbook', () => {
  it('has words, shared words without phonetic signs, long numbers, and says where a formula stands', () => {
    const sheet =
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>甲</t></r><r><t> 乙 </t></r></is></c></row>' +
      '<row r="5"><c r="B5"><v>1.3800138E10</v></c><c r="AA5" t="str"><f>1+1</f><v>2</v></c><c r="AB5"/></row>';
    const strings = '<si><t>零</t></si><si><t>区</t><rPh><t>qu</t></rPh><t>局</t></si>';
    expect(cellsOf(book(sheet, strings))).toEqual([
      [
        2,
        [
          [0, '区局', false],
          [2, '甲 乙', false],
        ],
      ],
      [
        5,
        [
          [1, '13800138000', false],
          [26, '2', true],
        ],
      ],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['words', strToU8('单位名称,上级单位'), 'unsupported'],
    ['a broken archive', strToU8('PK\u0003\u0004 and no more'), 'damaged'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'unsupported'],
    [
      'an entity',
      book('<row/>', '', { 'xl/worksheets/sheet2.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'unsafe',
    ],
    [
      'a bomb',
      book('<row/>', '', { 'xl/worksheets/sheet2.xml': new Uint8Array(60 * 1024 * 1024) }),
      'inflated_too_large',
    ],
    ['too many columns', book('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'too_long'],
    [
      'too many rows',
      book(
        Array.from({ length: 20_001 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join(''),
      ),
      'too_long',
    ],
  ])('is refused in %s', (_, bytes, code) => {
    expect(cellsOf(bytes)).toBe(code);
  });
});
