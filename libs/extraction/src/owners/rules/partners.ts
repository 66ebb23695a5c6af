import { defineRule } from '../../rules/rule';
import { namesAt } from '../names/names-at';
import { patternAt } from '../names/words-at';
import { proof, reading, type OwnerRule, claimAll } from './claim';
import { partnersAt } from './subject';

/** «…，并会同Y核查»: a later clause of the same subject names with whom it acts. */
export const partners: OwnerRule = defineRule({
  id: 'owner.partners',
  kind: 'owner',
  pattern: /(?<=[，；,;])(?:并|要|同时|积极|主动){0,2}(?:会同|联合)(?=[^，。；：！？,;:!?\n]{2})/gu,
  cue: /会同|联合/u,
  read: (_, { text, span, knownNames }) =>
    reading(claimAll('supports', partnersAt(text, span.end, { strict: true, known: knownNames }))),
  examples: [
    proof('县港航中心负责航标维护，并会同县海事处开展夜间巡查。', '并会同', ['supports 县海事处']),
    proof('各镇要排查危房，联合县住建局逐户鉴定。', '联合', ['supports 县住建局']),
  ],
  counterExamples: ['各镇要排查危房，联合开展鉴定', '县港航中心会同县海事处巡查', '加强协作，联合执法要常态化'],
});

/** «…，与Y一起走访»: with whom the subject of the clause before does it. */
export const companions: OwnerRule = defineRule({
  id: 'owner.companions',
  kind: 'owner',
  pattern: /(?<=[，；,;])[并要]?[与和同](?=[^，。；：！？,;:!?\n]{2,24}(?:一起|一同|一道|共同))/gu,
  cue: /一起|一同|一道|共同/u,
  read: (_, { text, span, knownNames }) =>
    reading(claimAll('supports', namesAt(text, span.end, { strict: true, known: knownNames }, IN_COMPANY)?.names)),
  examples: [
    proof('联户长要包干到户，与村干部一起登记外来人员。', '与', ['supports 村干部*']),
    proof('县港航中心要常态巡航，并同县海事处共同核验船证。', '并同', ['supports 县海事处']),
  ],
  counterExamples: ['与群众一起过节', '各镇要与村干部一起登记', '各镇要履职，与时俱进'],
});

const IN_COMPANY = patternAt('(?:一起|一同|一道|共同)');
