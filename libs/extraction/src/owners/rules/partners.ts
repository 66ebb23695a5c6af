import { defineRule } from '../../rules/rule';
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
