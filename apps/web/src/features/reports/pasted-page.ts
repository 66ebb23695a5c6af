/** What was pasted from Word, WeChat or a page of the web: its words, and the page that they came as. */
export interface Pasted {
  text: string;
  /** Only while the text is as it was pasted. */
  html?: string;
}

// What is lost in plain text: which cell a word stood in, and the numbers that Word and browsers count themselves.
const STRUCTURE = /<(?:table|ol|ul)[\s>]|mso-list/iu;
/** Word writes its styles beside each word; a longer page is taken as plain text. */
const LONGEST_PAGE = 4_000_000;

/** Whether a page that was pasted holds more than its words. */
export const holdsStructure = (html: string): boolean => html.length <= LONGEST_PAGE && STRUCTURE.test(html);
