import { defineRule } from '../../rules/rule';
import { splitNames } from '../names/split-names';
import { claimAll, proof, reading, type OwnerRule } from './claim';

/** «各乡镇，对排查出的问题，要逐项整改»: those who are told stand in a clause of their own. */
export const subjectApart: OwnerRule = defineRule({
  id: 'owner.subject-apart',
  kind: 'owner',
  pattern:
    /(?<=^|[。；])[^，。；：:！？\n]{2,60}，(?=(?:[对在按以于][^，。；：\n]{2,30}，)?(?:要(?!求)|必须|务必|应当|须(?!知)))/gu,
  cue: /，(?:[对在按以于要须]|必须|务必|应当)/u,
  read: (_, { text, span, knownNames }) =>
    reading(
      claimAll(
        'answers',
        splitNames(text, { start: span.start, end: span.end - 1 }, { strict: true, known: knownNames }),
      ),
    ),
  examples: [
    proof('县直有关部门、各乡镇，对查出的问题，要逐项整改。', '县直有关部门、各乡镇，', [
      'answers 县直有关部门*',
      'answers 各乡镇*',
    ]),
    proof('县港航中心，要落实专人值守。', '县港航中心，', ['answers 县港航中心']),
  ],
  counterExamples: ['汛期来临，要加强巡查', '对各乡镇，要加强督促', '各乡镇，对问题逐项整改'],
});
