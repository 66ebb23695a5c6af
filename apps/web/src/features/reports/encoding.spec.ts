import { decode, lookAt } from './encoding';

const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe('a first look at a file', () => {
  it('should know UTF-8, with or without its mark', () => {
    expect(lookAt(Buffer.from('会议要求，月底前完成。'), true)).toEqual({ encoding: 'utf-8', binary: false });
    expect(lookAt(Buffer.from('\uFEFF会议要求'), true)).toEqual({ encoding: 'utf-8', binary: false });
  });

  it('should know GB18030', () => {
    const bytes = Uint8Array.from([0xbb, 0xe1, 0xd2, 0xe9, 0xd2, 0xaa, 0xc7, 0xf3]);
    expect(lookAt(bytes, true)).toEqual({ encoding: 'gb18030', binary: false });
    expect(decode(bytes, 'gb18030')).toBe('会议要求');
  });

  it('should know Big5, and that it is not the GB18030 which it would decode to', () => {
    const bytes = Uint8Array.from(Buffer.from('a655c2edad6eabf6a4ebb3f8b065a143', 'hex'));
    expect(lookAt(bytes, true)).toEqual({ encoding: 'big5', binary: false });
    expect(decode(bytes, 'big5')).toBe('各鎮要按月報送。');
  });

  it('should know UTF-16 of Han and marks alone', () => {
    expect(lookAt(Buffer.from('各镇要在年底前完成清淤。', 'utf16le'), true).encoding).toBe('utf-16le');
    expect(lookAt(utf16be('各镇要在年底前完成清淤。'), true).encoding).toBe('utf-16be');
  });

  it('should leave to the server what it does not read either', () => {
    const utf32 = Uint8Array.from(
      [...'\uFEFF各镇。'].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8, 0, 0]),
    );
    expect(lookAt(utf32, true)).toEqual({ encoding: undefined, binary: true });
  });

  it('should know UTF-16 in both orders without a mark by its line ends and digits', () => {
    expect(lookAt(Buffer.from('3月20日\n前完成', 'utf16le'), true).encoding).toBe('utf-16le');
    expect(lookAt(utf16be('3月20日\n前完成'), true).encoding).toBe('utf-16be');
  });

  it('should not stumble over a character that the sample cuts', () => {
    const bytes = Buffer.from('会议要求').subarray(0, 10);
    expect(lookAt(bytes, false).encoding).toBe('utf-8');
  });

  it('should say that a picture is no text', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0,
    ]);
    expect(lookAt(png, true)).toEqual({ encoding: undefined, binary: true });
  });
});
