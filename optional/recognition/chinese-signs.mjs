const WIDE = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const BESIDE_HAN = /(?<=\p{Script=Han}) ?[,;:?!]|[,;:?!] ?(?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/u;

/** The network often gives a sign in its narrow form: beside a Chinese character it is the wide one, a bracket in a Chinese line. */
export const withChineseSigns = (words) => {
  if (!HAN.test(words)) return words;
  return words.replace(BESIDE_HAN, (sign) => WIDE[sign.trim()]).replace(/[()]/gu, (sign) => WIDE[sign]);
};
