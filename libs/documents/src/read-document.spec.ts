import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { compoundFile } from '../samples/compound-file';
import { doc } from '../samples/doc';
import { cell, docx, inList, level, list, paragraph, table } from '../samples/docx';
import { pdf } from '../samples/pdf';
import { seen } from '../samples/seen';
import type { DocumentText, ReadingOptions } from './contract';
import { readDocument } from './read-document';

const png = (width: number, height: number): Uint8Array => {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
const PNG = png(1000, 1400);
const jpeg = (width: number, height: number): Uint8Array => {
  const head = Buffer.from('ffd8ffe000040000ffc0001108000000000300', 'hex');
  head.writeUInt16BE(height, 13);
  head.writeUInt16BE(width, 15);
  return head;
};
const codeOf = async (bytes: Uint8Array, options?: ReadingOptions): Promise<string> => {
  const reading = await readDocument(bytes, options);
  return reading.ok ? `read as ${reading.format}` : reading.code;
};
const zeros = new Uint8Array(300 * 1024 * 1024);
const words = strToU8(`<w:document>${'<w:p><w:r><w:t>各</w:t></w:r></w:p>'.repeat(1_500_000)}</w:document>`);

describe('readDocument', () => {
  it('should go by the bytes of a file and not by its name', async () => {
    const body = paragraph('各镇要按月报送。');
    expect(await codeOf(docx({ body }), { fileName: 'a.txt' })).toBe('read as docx');
    expect(await codeOf(Buffer.from('# 各镇要按月报送'), { fileName: 'a.md' })).toBe('read as text');
    expect(await codeOf(Buffer.from('<p>各镇要按月报送</p>'))).toBe('read as html');
    expect(await codeOf(Buffer.from('各镇要按月报送'), { mediaType: 'text/html' })).toBe('read as html');
    expect(await codeOf(PNG, { fileName: 'a.docx' })).toBe('ocr_missing');
  });

  it('should give plain text as it stands, whatever its encoding', async () => {
    const gbk = Buffer.from('b8f7d5f2d2aab0b4d4c2b1a8cbcda3acc1a6d5f9d4e7c8d5cdeab9a4a1a3', 'hex');
    expect(await readDocument(gbk)).toMatchObject({ text: '各镇要按月报送，力争早日完工。', encoding: 'gb18030' });
    expect(await readDocument(Buffer.from('甲\r\n 乙\u3000\r\n'))).toMatchObject({
      text: '甲\r\n 乙\u3000\r\n',
      format: 'text',
    });
  });

  it('should read letters in pictures where that is installed, and say so', async () => {
    const recognisePage = () =>
      Promise.resolve(seen('各镇要在汛期到来以前完成渠道清淤并将进展情况按', '月报送。\u0000'));
    for (const picture of [PNG, jpeg(1000, 1400)]) {
      expect(await readDocument(picture, { recognisePage })).toMatchObject({
        ok: true,
        format: 'image',
        text: '各镇要在汛期到来以前完成渠道清淤并将进展情况按月报送。',
        warnings: [{ code: 'recognised', message: '文字由图片识别而来，请对照原件核对。' }],
      });
    }
    expect(await codeOf(PNG, { recognisePage: () => Promise.resolve(seen()) })).toBe('nothing_recognised');
  });

  it('should name the lines of a picture that the machine is not sure of, five at most', async () => {
    const unsure = (words: string) => ({ words, score: 0.7 });
    const warningsOf = async (...lines: Parameters<typeof seen>) => {
      const reading = await readDocument(PNG, { recognisePage: () => Promise.resolve(seen(...lines)) });
      return reading.ok ? reading.warnings.map(({ message }) => message) : [];
    };
    expect(
      await warningsOf('各镇要按月报送。', unsure('区水务局牵头，区财政局、区应急管理局按职责分工负责。')),
    ).toEqual([
      '文字由图片识别而来，请对照原件核对。',
      '识别把握不大的地方，请重点核对：“区水务局牵头，区财政局、区应急管理局按职…”。',
    ]);
    const many = await warningsOf(...['甲', '乙', '丙', '丁', '戊', '己'].map((one) => unsure(`${one}镇牵头。`)));
    expect(many[1]).toMatch(/：(?:“.镇牵头。”){5}等6行。$/u);
  });

  it('should not look at a picture that is too large once it is unpacked, nor at one that tells no size', async () => {
    let looks = 0;
    const recognisePage = () => {
      looks += 1;
      return Promise.resolve(seen('各镇要按月报送。'));
    };
    expect(await codeOf(png(30_000, 30_000), { recognisePage })).toBe('inflated_too_large');
    expect(await codeOf(jpeg(65_000, 65_000), { recognisePage })).toBe('inflated_too_large');
    for (const bytes of [PNG.subarray(0, 20), jpeg(9, 9).subarray(0, 12), Buffer.from('GIF89a')]) {
      expect(await codeOf(bytes, { recognisePage })).toBe('unsupported');
    }
    expect(looks).toBe(0);
  });

  it('should refuse a picture whose reader fails', async () => {
    expect(await codeOf(PNG, { recognisePage: () => Promise.reject(new Error('no picture')) })).toBe('damaged');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', Buffer.from(' \n\u3000'), 'empty'],
    ['a docx without words', docx({ body: paragraph('') }), 'empty'],
    ['a docx of pictures', docx({ body: '<w:p><w:r><w:drawing><w:blip/></w:drawing></w:r></w:p>' }), 'ocr_missing'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), 'unsupported'],
    ['rtf', Buffer.from('{\\rtf1 x}'), 'unsupported'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('甲') }), 'unsupported'],
    [
      'a workbook',
      zipSync({ '_rels/.rels': strToU8('<R><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></R>') }),
      'unsupported',
    ],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<OFD/>') }), 'unsupported'],
    ['an unknown encoding', Uint8Array.from([0xff, 0xd6, 0x80, 0x80, 0xff]), 'encoding_unknown'],
    [
      'a docx with a password',
      compoundFile({ EncryptedPackage: new Uint8Array(4096), EncryptionInfo: new Uint8Array(4096) }),
      'encrypted',
    ],
    [
      'a docx without its body',
      zipSync({ '_rels/.rels': strToU8('<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>') }),
      'damaged',
    ],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:p></w:document>') }), 'damaged'],
    [
      'XML in no encoding',
      zipSync({ 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xc0]) }),
      'damaged',
    ],
    [
      'entities',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE w [<!ENTITY a "甲">]><w:document>&a;</w:document>') }),
      'unsafe',
    ],
    ['nesting', zipSync({ 'word/document.xml': strToU8(`<w:document>${'<w:p>'.repeat(5000)}`) }), 'too_deep'],
    [
      'many parts',
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}`, new Uint8Array()]))),
      'too_many_parts',
    ],
  ])('should refuse %s', async (_what, bytes, code) => {
    const reading = await readDocument(bytes);
    expect(reading).toMatchObject({ ok: false, code });
    expect(reading.ok ? '' : reading.message).toMatch(/^[\p{Script=Han}\p{P}a-z\dA-Z ]+。$/u);
  });

  /** The archive says of each of its files that it is empty. */
  const lying = (archive: Uint8Array): Uint8Array => {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    for (let at = 0; at + 46 < archive.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    }
    return archive;
  };

  it.each([
    ['zeros that lies about its size', lying(zipSync({ 'word/document.xml': zeros }))],
    ['zeros', zipSync({ 'word/document.xml': zeros })],
    ['paragraphs', zipSync({ 'word/document.xml': words })],
  ])('should refuse a bomb of %s for what would come out of it, long before its time is up', async (_what, bomb) => {
    expect(bomb.length).toBeLessThan(400_000);
    expect(await codeOf(bomb)).toBe('inflated_too_large');
  });

  it('should obey each limit', async () => {
    const body = paragraph('各镇要按月报送。'.repeat(200));
    expect(await codeOf(docx({ body }), { limits: { inflatedBytes: 1000 } })).toBe('inflated_too_large');
    expect(await codeOf(docx({ body }), { limits: { characters: 1000 } })).toBe('too_long');
    expect(await codeOf(docx({ body }), { limits: { depth: 3 } })).toBe('too_deep');
    expect(await codeOf(docx({ body }), { limits: { parts: 2 } })).toBe('too_many_parts');
    expect(await codeOf(docx({ body }), { limits: { milliseconds: -1 } })).toBe('too_slow');
    expect(await codeOf(pdf({ pages: [[], []] }), { limits: { pages: 1 } })).toBe('too_long');
    expect(await codeOf(Buffer.from('各'.repeat(2000)), { limits: { characters: 1000 } })).toBe('too_long');
    expect(await codeOf(Buffer.from(`<p>${'各'.repeat(2000)}`), { limits: { characters: 1000 } })).toBe('too_long');
    const paragraphs = [{ words: '各'.repeat(2000) }];
    expect(await codeOf(doc({ paragraphs }), { limits: { characters: 1000 } })).toBe('too_long');
  });
});

describe('hostile bytes', () => {
  const whole = {
    docx: docx({
      body: paragraph('甲', inList(1)) + table([cell('乙'), cell('丙')]),
      numbering: list(1, level(0, 'chineseCounting', '%1、')),
    }),
    doc: doc({ paragraphs: [{ words: '甲' }, { words: '乙', properties: [0x0a, 0x26, 0, 0x0b, 0x46, 1, 0] }] }),
    html: Uint8Array.from(Buffer.from('<html><body><table><tr><td>甲<td>乙</table><ol><li>丙</ol></body></html>')),
    pdf: pdf({ pages: [[{ x: 72, y: 700, words: '甲' }]] }),
  };
  const isSound = (reading: Awaited<ReturnType<typeof readDocument>>): boolean => {
    if (!reading.ok) return reading.message.endsWith('。');
    const { text }: DocumentText = reading;
    return text.trim() !== '' && !/[\0\p{Surrogate}]/u.test(text);
  };

  it.each(Object.entries(whole))('should be answered where a %s is cut off anywhere', async (_format, bytes) => {
    const step = Math.max(1, Math.floor(bytes.length / 60));
    for (let length = 0; length < bytes.length; length += step) {
      expect(isSound(await readDocument(bytes.slice(0, length)))).toBe(true);
    }
  });

  it.each(Object.entries(whole))('should be answered where bytes of a %s are wrong', async (_format, bytes) => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const changed = bytes.slice();
        for (const [at, byte] of all) changed[at] = byte;
        return isSound(await readDocument(changed));
      }),
      { numRuns: 60 },
    );
  });

  it('should be answered where they are random, also behind the sign of a format', async () => {
    const signs = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [...Buffer.from('<p>')]];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signs), fc.uint8Array({ maxLength: 3000 }), async (sign, bytes) =>
        isSound(await readDocument(Uint8Array.from([...sign, ...bytes]))),
      ),
      { numRuns: 200 },
    );
  });
});
