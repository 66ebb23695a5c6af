import { compoundFile } from '../../samples/compound-file';
import { doc, type DocSample } from '../../samples/doc';
import { readDocument } from '../read-document';

const IN_TABLE = [0x16, 0x24, 1];
const ROW_ENDS = [...IN_TABLE, 0x17, 0x24, 1];
const inList = (level: number): number[] => [0x0a, 0x26, level, 0x0b, 0x46, 1, 0];

const read = (sample: DocSample) => readDocument(doc(sample), { fileName: '旧文件.doc' });
const textOf = async (sample: DocSample): Promise<string> => {
  const reading = await read(sample);
  return reading.ok ? reading.text : reading.code;
};

describe('a document of old Word, or of WPS', () => {
  it('should give its paragraphs', async () => {
    expect(await read({ paragraphs: [{ words: '关于修渠的通知' }, { words: '各镇要在4月底前完工。' }] })).toMatchObject(
      {
        ok: true,
        format: 'doc',
        text: '关于修渠的通知\n各镇要在4月底前完工。',
      },
    );
  });

  it('should keep cells apart, the empty last cell of a row included', async () => {
    const cell = (words: string) => ({ words, end: '\u0007' as const, properties: IN_TABLE });
    const rowEnd = { words: '', end: '\u0007' as const, properties: ROW_ENDS };
    const paragraphs = [
      ...[cell('任务'), cell('单位'), cell('备注'), rowEnd],
      ...[cell('修渠'), cell('县水务局'), cell(''), rowEnd],
      { words: '表后' },
    ];
    expect(await textOf({ paragraphs })).toBe('任务\t单位\t备注\n修渠\t县水务局\t\n表后');
  });

  it('should restore the numbers of lists', async () => {
    const list = [
      { format: 39, pattern: '\u0000、' },
      { format: 37, pattern: '（\u0001）' },
    ];
    const paragraphs = [
      { words: '总体安排', properties: inList(0) },
      { words: '目标', properties: inList(1) },
      { words: '步骤', properties: inList(1) },
      { words: '责任', properties: inList(0) },
    ];
    expect(await textOf({ paragraphs, list })).toBe('一、总体安排\n（一）目标\n（二）步骤\n二、责任');
  });

  it('should leave out what was deleted, the code of fields, and headers, which it gives apart', async () => {
    const paragraphs = [
      { words: '改前', deleted: true },
      { words: '见\u0013 HYPERLINK "x" \u0014附件\u0015一\u000b换行\u0001' },
    ];
    expect(await read({ paragraphs, header: '内部资料' })).toMatchObject({
      text: '见附件一\n换行',
      margins: '内部资料',
    });
  });

  it.each([
    ['a password', doc({ paragraphs: [{ words: '密' }], encrypted: true }), 'encrypted'],
    ['a password, though it is a docx within', compoundFile({ EncryptedPackage: new Uint8Array(5000) }), 'encrypted'],
    ['no document of Word in it', compoundFile({ Workbook: new Uint8Array(5000) }), 'unsupported'],
    [
      'a version before 97',
      compoundFile({ WordDocument: Uint8Array.from({ length: 5000 }, () => 0xa5) }),
      'unsupported',
    ],
    ['no table of its pieces', compoundFile({ WordDocument: doc({ paragraphs: [] }).slice(1536, 6000) }), 'damaged'],
    ['no words', doc({ paragraphs: [{ words: ' ' }] }), 'empty'],
  ])('should be refused with %s', async (_what, bytes, code) => {
    expect(await readDocument(bytes)).toMatchObject({ ok: false, code });
  });

  it('should end where the chain of its sectors goes in a circle', async () => {
    const bytes = doc({ paragraphs: [{ words: '各镇要按月报送。' }] });
    const view = new DataView(bytes.buffer);
    // Every sector of the table leads back to the table itself.
    for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0, true);
    expect(await readDocument(bytes)).not.toMatchObject({ text: '各镇要按月报送。' });
  });
});
