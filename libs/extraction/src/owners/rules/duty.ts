import { defineRule } from '../../rules/rule';
import { claimAll, proof, reading, type OwnerRule } from './claim';
import { subjectOf } from './subject';
import { CARRIES, CLAUSE, LEADS } from './words';

/** «X牵头制定…»: a subject that leads. */
export const leader: OwnerRule = defineRule({
  id: 'owner.leader',
  kind: 'owner',
  pattern: CLAUSE,
  cue: /牵头|主办|抓总/u,
  read: (_, { text, span, knownNames }) => {
    const found = subjectOf(text, span, { strict: true, known: knownNames }, LEADS);
    return found && reading(claimAll('leads', found.names));
  },
  examples: [
    proof('县教体局牵头制定实施方案。', '县教体局牵头制定实施方案', ['leads 县教体局']),
    proof('县商务局、县供销社要牵头抓总。', '县商务局、县供销社要牵头抓总', ['leads 县商务局', 'leads 县供销社']),
  ],
  counterExamples: ['牵头制定实施方案', '赛事主办方落实安保'],
});

/** «X具体负责», «X按职责分工负责», «X是第一责任人»: a subject that carries the duty. */
export const bearer: OwnerRule = defineRule({
  id: 'owner.bearer',
  kind: 'owner',
  pattern: CLAUSE,
  cue: /负责|承担|主抓|责任|单位/u,
  read: (_, { text, span, knownNames }) => {
    const found = subjectOf(text, span, { strict: true, known: knownNames }, CARRIES);
    return found && reading(claimAll('answers', found.names));
  },
  examples: [
    proof('县工信局具体负责。', '县工信局具体负责', ['answers 县工信局']),
    proof('各乡镇是秸秆禁烧的责任主体。', '各乡镇是秸秆禁烧的责任主体', ['answers 各乡镇*']),
    proof('乡镇政府和水管站负责日常管护。', '乡镇政府和水管站负责日常管护', ['answers 乡镇政府*', 'answers 水管站']),
  ],
  counterExamples: ['有关部门负责同志到场', '形成党委领导、政府负责的格局', '部门承担能力不足'],
});
