const ascii = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0));

/** The first bytes of files that people rename to .txt: Office (zip and OLE), PDF, pictures, archives, programs. */
const BINARY_HEADS: readonly (readonly number[])[] = [
  [...ascii('PK'), 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
  ascii('%PDF-'),
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  [...ascii('7z'), 0xbc, 0xaf],
  ascii('Rar!'),
  [0x1f, 0x8b, 0x08],
  [0x7f, ...ascii('ELF')],
  ascii('{\\rtf'),
  // UTF-32, which no editor of Chinese writes and no decoder here knows; its mark begins like that of UTF-16.
  [0xff, 0xfe, 0, 0],
];

/** The file is of a kind that holds no plain text. */
export const startsLikeBinaryFile = (bytes: Uint8Array): boolean =>
  BINARY_HEADS.some((head) => head.every((byte, at) => bytes[at] === byte));

/** The text holds control characters that no text editor writes. */
export const holdsControlCharacters = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b && code !== 0x1a) return true;
  }
  return false;
};

// GB2312, which holds nearly all characters of simplified text, has both bytes at 0xA1 or above.
const MOST_RARE_CHARACTERS = 0.25;
const MOST_RARE_OF_BIG5 = 0.1;

/** Most of the double bytes are those of everyday simplified Chinese. */
export const looksLikeGb18030 = (bytes: Uint8Array): boolean => {
  let everyday = 0;
  let rare = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x81) continue;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) everyday += 1;
    else rare += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return rare <= (everyday + rare) * MOST_RARE_CHARACTERS;
};

/** Big5 keeps its marks and its 5401 everyday characters below 0xC7; GB18030 and Shift_JIS use all lead bytes. */
export const looksLikeBig5 = (bytes: Uint8Array): boolean => {
  let everyday = 0;
  let rare = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && lead <= 0xc6) everyday += 1;
    else rare += 1;
    at += 1;
  }
  return everyday > 0 && rare <= (everyday + rare) * MOST_RARE_OF_BIG5;
};
