/** A paragraph while it is being read. */
export interface OpenParagraph {
  words: string;
  style: string | undefined;
  listId: string | undefined;
  level: number | undefined;
  /** Its end was deleted: its words go on in the next paragraph. */
  endDeleted: boolean;
  /** The words of text boxes that hang on it, as lines of their own. */
  boxes: string[];
}

/** A paragraph without a word in it. */
export const openParagraph = (): OpenParagraph => ({
  words: '',
  style: undefined,
  listId: undefined,
  level: undefined,
  endDeleted: false,
  boxes: [],
});
