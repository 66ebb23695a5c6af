import type { Sentence } from '../sentences/sentences';
import { type Attribution, readAttributions } from './attributions';

/** Who is said to have said a quotation, with the sentence that tells it. */
export interface Quoted {
  sentence: Sentence;
  attribution: Attribution;
}

/** «…。”临走时，他又叮嘱…»: who says more has said what stands before. */
const GOES_ON = /^\p{Script=Han}{1,8}[又还也]\p{Script=Han}{0,4}(?:强调|叮嘱|嘱咐|嘱托|要求|指出|提醒|说)/u;

/** How far to look for the «…”，某某说» that tells whose quotation it is. */
const QUOTATION_SENTENCES = 6;

/** Who is said behind a quotation to have said it: «…。”某某说» or «…”某某说，“…». */
export const quotedBy = (
  sentences: readonly Sentence[],
  index: number,
  known: ReadonlySet<string>,
): Quoted | undefined => {
  const paragraph = sentences[index]?.paragraph;
  for (let at = index; at <= index + QUOTATION_SENTENCES; at += 1) {
    const sentence = sentences[at];
    if (!sentence || sentence.paragraph !== paragraph) return undefined;
    const closed = at > index && sentences[at - 1]?.text.endsWith('”') === true;
    const found = readAttributions(sentence.text, known).find(
      ({ after, start }) => after || (closed && (start === 0 || GOES_ON.test(sentence.text.slice(start)))),
    );
    if (found) return { sentence, attribution: found };
    if (closed) return undefined;
  }
  return undefined;
};
