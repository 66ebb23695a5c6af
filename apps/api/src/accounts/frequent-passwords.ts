import { dictionary } from '@zxcvbn-ts/language-common';

const FORMS_OF_OFFICES = ['zhengfu', 'ducha', 'bangong', 'woaini', 'woaizhongguo', 'zhongguo', 'qwe123', 'abcd1234'];

let words: ReadonlySet<string> | undefined;

/** Whether a word in small letters is one of the 49,000 that people choose most; the list is unpacked when first asked. */
export const isCommonPassword = (word: string): boolean => {
  words ??= new Set([...dictionary['passwords-common'], ...FORMS_OF_OFFICES]);
  return words.has(word);
};
