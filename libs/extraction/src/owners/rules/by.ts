import { defineRule } from '../../rules/rule';
import { namesAt, type NamesFound } from '../names/names-at';
import type { Naming } from '../names/unit-name';
import { patternAt } from '../names/words-at';
import { claimAll, proof, reading, type OwnerRule } from './claim';
import { isTooGeneral, partnersAt, withPartners } from './subject';
import { AFTER_LEADER, ANY_ACT, DOES_AFTER_BY } from './words';

const chargedAt = (text: string, at: number, naming: Naming): NamesFound | undefined => {
  const found = namesAt(text, at, naming, DOES_AFTER_BY);
  if (found) return found;
  const anything = namesAt(text, at, naming, ANY_ACT);
  return anything?.names.some(({ name }) => isTooGeneral(name)) ? undefined : anything;
};

/** «由副市长某某任组长»: how a body is made up. */
const IS_MADE_UP = /^[^，。；：]{2,18}?(?:担?任|为)(?:副?[组团队]长|总?指挥|主任|召集人|成员)/u;

/** «由副县长某某牵头»: a person with a post, who leads by name. */
const PERSON_LEADS =
  /^(?<name>[^，。；：由]{0,12}(?:[省市区县镇乡]长|书记|局长|部长|常委|主任)(?:\p{Script=Han}{2,3})?)(?=牵头|负总责)/u;

const named = (text: string, at: number): ReturnType<OwnerRule['read']> => {
  const name = PERSON_LEADS.exec(text.slice(at, at + LONGEST_PERSON))?.groups?.name;
  if (name === undefined) return undefined;
  return reading([{ part: 'leads', name, class: false, span: { start: at, end: at + name.length } }]);
};
const LONGEST_PERSON = 24;

/** «由X牵头», «由X、Y负责», «由X会同Y验收». */
export const by: OwnerRule = defineRule({
  id: 'owner.by',
  kind: 'owner',
  pattern: /(?<![理自缘事因来])由(?![于此来衷浅])(?=[^，。；：！？,;:!?\n]{3})/gu,
  cue: /由/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    if (IS_MADE_UP.test(text.slice(span.end, span.end + LONGEST_PERSON))) return undefined;
    const found = chargedAt(text, span.end, naming);
    if (!found) return named(text, span.end);
    if (/^(?:(?:参加|参与|组成|构成|担任)的|组成|构成|的)/u.test(text.slice(found.end))) return undefined;
    return reading(withPartners(text, found.names, found.end, naming));
  },
  examples: [
    proof('补助资金由县财政统一兑付。', '由', ['answers 县财政']),
    proof('由县乡村振兴局牵头，建立比对机制。', '由', ['leads 县乡村振兴局']),
    proof('由县文旅局会同县财政局根据评估修订细则。', '由', ['answers 县文旅局', 'supports 县财政局']),
    proof('由县水务局会同县财政局、县林业局，核定面积。', '由', [
      'answers 县水务局',
      'supports 县财政局',
      'supports 县林业局',
    ]),
    proof('验收由县自然资源局会同县农业农村局组织。', '由', ['answers 县自然资源局', 'supports 县农业农村局']),
    proof('由主管部门负责日常监管。', '由', ['answers 主管部门*']),
    proof('由副县长高远牵头，定期会商。', '由', ['leads 副县长高远']),
  ],
  counterExamples: [
    '由政府主导向市场主导转变',
    '由住建、水利组成联合检查组',
    '由于各部门重视不够',
    '依法保障群众自由',
    '由此带动乡镇发展',
    '由副镇长高远任组长',
    '组建由村民代表、老党员参加的监督小组',
  ],
});

const ORDERS = /责成|责令|请/u;
const toldAt = (text: string, at: number, naming: Naming): NamesFound | undefined =>
  namesAt(text, at, naming, DOES_AFTER_BY);

/** «责成X…», «请X、Y…»: somebody is told by name. */
export const told: OwnerRule = defineRule({
  id: 'owner.told',
  kind: 'owner',
  pattern:
    /(?<=^|[，。；：！？,;:!?\n“并可]|同时|会议|决定|议定)(?:责成|责令|指定|委托|安排|明确|交由|交|请)(?=[^，。；：！？,;:!?\n]{3})/gu,
  cue: /责成|责令|指定|委托|安排|明确|交|请/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const found = (ORDERS.test(text.slice(span.start, span.end)) ? chargedAt : toldAt)(text, span.end, naming);
    return found && reading(withPartners(text, found.names, found.end, naming));
  },
  examples: [
    proof('请县财政局于5月20日前下达资金。', '请', ['answers 县财政局']),
    proof('会议决定，责成县住建局限期整改。', '责成', ['answers 县住建局']),
  ],
  counterExamples: ['请示报告制度要落实', '明确各部门职责分工', '申请县财政局拨付资金'],
});

/** «以X为主»: the leader, where others help. */
export const mainly: OwnerRule = defineRule({
  id: 'owner.mainly',
  kind: 'owner',
  pattern: /(?<=^|[，。；：,;:\n])以(?=[^，。；：！？,;:!?\n]{2,40}为(?:主|牵头单位))/gu,
  cue: /为主|为牵头/u,
  read: (_, { text, span, knownNames }) => {
    const found = namesAt(text, span.end, { strict: true, known: knownNames }, MAINLY);
    return found && reading(claimAll('leads', found.names));
  },
  examples: [proof('以县农业农村局为主，县气象局配合。', '以', ['leads 县农业农村局'])],
  counterExamples: ['以预防为主，防治结合', '以企业为主体'],
});

const MAINLY = patternAt('为(?:主(?!体|导|题|线)|牵头单位)');

/** «X牵头，Y、Z配合»: those that follow a leader. */
export const followers: OwnerRule = defineRule({
  id: 'owner.followers',
  kind: 'owner',
  pattern:
    /牵头(?!单位|部门|作用|职责|责任)[^，。；：,;:\n]{0,15}[，；、,;]并?(?:由|会同|联合)?(?=[^，。；：！？,;:!?\n]{2})/gu,
  cue: /牵头/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const joins = /会同|联合/u.test(text.slice(span.end - 2, span.end));
    const following = namesAt(text, span.end, naming, AFTER_LEADER);
    // «A牵头整改，B每周通报»: an act at a rate of its own.
    if (following && /^每(?![个一]?[户人村])/u.test(text.slice(following.end))) return undefined;
    const found = following?.names;
    return reading(claimAll('supports', found ?? (joins ? partnersAt(text, span.end, naming) : [])));
  },
  examples: [
    proof('由县林业局牵头，会同县气象局、县消防大队，对林区设卡。', '牵头，会同', [
      'supports 县气象局',
      'supports 县消防大队',
    ]),
    proof('县教体局牵头制定方案，县卫健委、团县委参与。', '牵头制定方案，', ['supports 县卫健委', 'supports 团县委']),
  ],
  counterExamples: [
    '牵头单位，各镇',
    '县林业局牵头复绿，县督查室每周通报',
    '发挥牵头作用，不断提升水平',
    '切实履行牵头职责，主要负责同志亲自过问',
    '区应急局牵头',
  ],
});
