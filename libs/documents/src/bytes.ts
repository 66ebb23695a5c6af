/** The bytes begin with this sign. */
export const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, at) => bytes[at] === byte);

/** Where ASCII words stand in bytes between two offsets; -1 where they do not. */
export const findAscii = (bytes: Uint8Array, words: string, from = 0, to = bytes.length): number => {
  const codes = [...words].map((letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  const last = Math.min(to, bytes.length) - codes.length;
  for (let at = bytes.indexOf(first, from); at !== -1 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
};
