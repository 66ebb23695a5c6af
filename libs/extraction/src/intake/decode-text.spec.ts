import { decodeText } from './decode-text';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

// «各镇要按月报送，力争早日完工。» as a Chinese Windows writes it.
const GBK = Uint8Array.from(Buffer.from('b8f7d5f2d2aab0b4d4c2b1a8cbcda3acc1a6d5f9d4e7c8d5cdeab9a4a1a3', 'hex'));
// The same wish in Big5, which GB18030 decodes to nonsense without an error.
const BIG5 = Uint8Array.from(Buffer.from('a655c2edad6eabf6a4ebb3f8b065a141a44faaa7a6ada4e9a7b9a475a143', 'hex'));

describe('decodeText', () => {
  it('should read UTF-8 with and without a byte order mark', () => {
    expect(decodeText(Buffer.from('各镇要按月报送。'))).toEqual({
      ok: true,
      text: '各镇要按月报送。',
      encoding: 'utf-8',
    });
    expect(decodeText(Buffer.from('\uFEFF各镇'))).toEqual({ ok: true, text: '各镇', encoding: 'utf-8' });
  });

  it('should read UTF-16 by its byte order mark', () => {
    expect(decodeText(utf16('各镇', true))).toEqual({ ok: true, text: '各镇', encoding: 'utf-16le' });
    expect(decodeText(utf16('各镇', false))).toEqual({ ok: true, text: '各镇', encoding: 'utf-16be' });
  });

  it('should recognise GB18030, four-byte characters included', () => {
    expect(decodeText(GBK)).toEqual({ ok: true, text: '各镇要按月报送，力争早日完工。', encoding: 'gb18030' });
    const rare = Uint8Array.from([...GBK, 0x99, 0x33, 0xaa, 0x34]);
    expect(decodeText(rare)).toMatchObject({ text: '各镇要按月报送，力争早日完工。𬭚', encoding: 'gb18030' });
  });

  it('should recognise Big5', () => {
    expect(decodeText(BIG5)).toEqual({ ok: true, text: '各鎮要按月報送，力爭早日完工。', encoding: 'big5' });
    expect(decodeText(BIG5, 'gb18030')).toMatchObject({ ok: false, seems: 'big5' });
  });

  it.each([
    ['with digits and line breaks', '各镇要在6月底前完成清淤，\n逐月报送。'],
    ['of Han and marks alone', '各镇要在年底前完成清淤，逐月报送。'],
  ])('should recognise UTF-16 without a mark, in both orders, %s', (_of, text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(bytes).swap16())).toEqual({ ok: true, text, encoding: 'utf-16be' });
  });

  it.each([
    ['Shift_JIS', '8365834c8358836782c582b781428ce38ca982cc93e0977e8142'],
    ['Latin letters with accents', '6361666520e0206c6120636172746520657420756e652062696572652066726fee6465206f6b'],
    ['no text at all', '9f3ac2117e80d1b2c04f5599e1a2b3c4d5e6f708192a3b4c'],
  ])('should not take %s for Chinese', (_what, hex) => {
    expect(decodeText(Buffer.from(hex, 'hex'))).toMatchObject({ ok: false });
  });

  it('should refuse an encoding that it cannot tell, and obey a caller who names one', () => {
    expect(decodeText(utf16('各镇', true).slice(2))).toEqual({ ok: false, reason: 'encoding_unknown' });
    expect(decodeText(GBK, 'gb18030')).toMatchObject({ ok: true });
    expect(decodeText(utf16('各镇', true).slice(2), 'utf-16le')).toMatchObject({ ok: true, text: '各镇' });
    expect(decodeText(Buffer.from('notice 2026'), 'gb18030')).toMatchObject({ ok: true, text: 'notice 2026' });
  });

  const UTF8 = Buffer.from('各镇要在6月底前\n清淤。');
  const LE = Buffer.from('各镇要在6月底前\n清淤。', 'utf16le');
  const BE = Buffer.from(LE).swap16();

  it.each([
    ['UTF-8 as UTF-16', UTF8, 'utf-16le', 'utf-8'],
    ['UTF-8 as UTF-16, big end first', UTF8, 'utf-16be', 'utf-8'],
    ['UTF-8 as GB18030', UTF8, 'gb18030', 'utf-8'],
    ['UTF-8 with its mark as GB18030', Buffer.from('\uFEFF各镇'), 'gb18030', 'utf-8'],
    ['letters and digits as UTF-16', Buffer.from('notice 2026.'), 'utf-16le', 'utf-8'],
    ['GB18030 as UTF-8', Buffer.from(GBK), 'utf-8', 'gb18030'],
    ['GB18030 as UTF-16', Buffer.from(GBK), 'utf-16le', 'gb18030'],
    ['UTF-16 with its mark as the other', Buffer.from(utf16('各镇', true)), 'utf-16be', 'utf-16le'],
    ['UTF-16 without a mark as the other', LE, 'utf-16be', 'utf-16le'],
    ['UTF-16 without a mark, big end first, as the other', BE, 'utf-16le', 'utf-16be'],
    ['UTF-16 without a mark as UTF-8', LE, 'utf-8', 'utf-16le'],
  ] as const)('should refuse %s and say what it seems to be', (_case, bytes, forced, seems) => {
    expect(decodeText(bytes, forced)).toEqual({ ok: false, reason: 'encoding_unknown', seems });
  });

  it('should refuse what says nothing in the encoding that the caller names, though no other is seen', () => {
    const privateUse = Buffer.from('\uE123\uE456\uE789'.repeat(9), 'utf16le');
    expect(decodeText(privateUse, 'utf-16le')).toEqual({ ok: false, reason: 'encoding_unknown' });
  });

  it('should take a character of a private font among ordinary ones', () => {
    const text = '各镇要报送\uE5E5镇的进度\n。';
    expect(decodeText(Buffer.from(text, 'utf16le'), 'utf-16le')).toMatchObject({ ok: true, text });
  });

  it.each([
    ['a zip such as .docx', [0x50, 0x4b, 3, 4, 20, 0]],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['zero bytes inside a text', [0x41, 0x42, 0, 0x43]],
    ['control characters inside a text', [0x41, 0x02, 0x43]],
  ])('should refuse %s as binary', (_kind, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, reason: 'binary' });
  });

  it('should refuse what holds no words', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
    expect(decodeText(Buffer.from('\uFEFF \n\u3000\n'))).toEqual({ ok: false, reason: 'empty' });
    for (const unseen of '\u200b\u200f\u202e\u2060\u00ad\u034f\u115f\u1160\u3164\uffa0\u180e\u2800\ufe0f\ufeff')
      expect([unseen, decodeText(Buffer.from(` ${unseen}\n${unseen}`))]).toEqual([
        unseen,
        { ok: false, reason: 'empty' },
      ]);
    expect(decodeText(Buffer.from('\u200b各'))).toMatchObject({ ok: true });
  });
});
