import { defineRule } from '../../rules/rule';
import { namesAt } from '../names/names-at';
import { claimAll, proof, reading, type OwnerRule } from './claim';
import { withPartners } from './subject';
import { AFTER_LEADER, DOES_AFTER_BY } from './words';

/** «由X牵头», «由X、Y负责», «由X会同Y验收». */
export const by: OwnerRule = defineRule({
  id: 'owner.by',
  kind: 'owner',
  pattern: /(?<![理自缘事因案来])由(?![于此来衷浅])(?=[^，。；：！？\n]{3})/gu,
  cue: /由/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const found = namesAt(text, span.end, naming, DOES_AFTER_BY);
    if (!found || /^(?:组成|构成|的)/u.test(text.slice(found.end))) return undefined;
    return reading(withPartners(text, found.names, found.end, naming));
  },
  examples: [
    proof('补助资金由县财政统一兑付。', '由', ['answers 县财政']),
    proof('由县乡村振兴局牵头，建立比对机制。', '由', ['leads 县乡村振兴局']),
    proof('验收由县自然资源局会同县农业农村局组织。', '由', ['answers 县自然资源局', 'supports 县农业农村局']),
    proof('由主管部门负责日常监管。', '由', ['answers 主管部门*']),
  ],
  counterExamples: [
    '由政府主导向市场主导转变',
    '由住建、水利组成联合检查组',
    '由于各部门重视不够',
    '依法保障群众自由',
    '由此带动乡镇发展',
  ],
});

/** «责成X…», «请X、Y…»: somebody is told by name. */
export const told: OwnerRule = defineRule({
  id: 'owner.told',
  kind: 'owner',
  pattern:
    /(?<=^|[，。；：！？\n“并可]|同时|会议|决定|议定)(?:责成|责令|指定|委托|安排|明确|交由|交|请)(?=[^，。；：！？\n]{3})/gu,
  cue: /责成|责令|指定|委托|安排|明确|交|请/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const found = namesAt(text, span.end, naming, DOES_AFTER_BY);
    return found && reading(withPartners(text, found.names, found.end, naming));
  },
  examples: [
    proof('请县财政局于5月20日前下达资金。', '请', ['answers 县财政局']),
    proof('会议决定，责成县住建局限期整改。', '责成', ['answers 县住建局']),
  ],
  counterExamples: ['请示报告制度要落实', '明确各部门职责分工', '申请县财政局拨付资金'],
});

/** «X牵头，Y、Z配合»: those that follow a leader. */
export const followers: OwnerRule = defineRule({
  id: 'owner.followers',
  kind: 'owner',
  pattern: /牵头(?!单位|部门|作用)[^，。；：\n]{0,15}[，；、]并?(?:由|会同|联合)?(?=[^，。；：！？\n]{2})/gu,
  cue: /牵头/u,
  read: (_, { text, span, knownNames }) => {
    const found = namesAt(text, span.end, { strict: true, known: knownNames }, AFTER_LEADER);
    return found && reading(claimAll('supports', found.names));
  },
  examples: [
    proof('县教体局牵头制定方案，县卫健委、团县委参与。', '牵头制定方案，', ['supports 县卫健委', 'supports 团县委']),
  ],
  counterExamples: ['牵头单位，各镇', '发挥牵头作用，不断提升水平', '区应急局牵头'],
});
