import type { Span } from '../../contract';
import { defineRule } from '../../rules/rule';
import { namesAt } from '../names/names-at';
import { type Matcher, patternAt } from '../names/words-at';
import type { ReadName } from '../names/read-name';
import { splitNames } from '../names/split-names';
import type { Naming } from '../names/unit-name';
import { claimAll, proof, reading, type Claim, type OwnerRule } from './claim';
import { ANY_ACT, CLAUSE, DOES, HELPS, LEADS, MUST, openerAt, WITH } from './words';

/** Where the subject of a clause may begin: at its start, and after each opener («同时», «会议要求»). */
export const subjectStarts = (text: string, { start, end }: Span): number[] => {
  const starts = [start];
  for (let at = start; starts.length < 4 && at < end;) {
    const length = openerAt(text, at);
    if (length === 0) break;
    at += length;
    starts.push(at);
  }
  return starts;
};

/** The subject of a clause whose predicate begins with `predicate`, and the place where the predicate begins. */
export const subjectOf = (
  text: string,
  span: Span,
  naming: Naming,
  predicate: Matcher,
): { names: ReadName[]; end: number } | undefined => {
  for (const at of subjectStarts(text, span).reverse()) {
    const found = namesAt(text, at, naming, predicate);
    if (found) return found;
  }
  return undefined;
};

/** Who stands behind 会同: up to what they do together, or to the end of the clause («会同B、C，于月底前…»). */
export const partnersAt = (text: string, at: number, naming: Naming): ReadName[] | undefined => {
  const found = namesAt(text, at, naming, DOES)?.names ?? namesAt(text, at, naming, TOGETHER)?.names;
  if (found) return found;
  const length = /[，。；：,;:\n]/u.exec(text.slice(at, at + LONGEST_LIST))?.index;
  const listed = length === undefined ? undefined : splitNames(text, { start: at, end: at + length }, naming);
  if (listed) return listed;
  const anything = namesAt(text, at, naming, ANY_ACT)?.names;
  return anything?.some(({ name }) => isTooGeneral(name)) ? undefined : anything;
};
const LONGEST_LIST = 80;
/** How several set about a thing: «会同B根据意见修改», «会同B实地核查», «会同B与企业协商». */
const TOGETHER = patternAt(
  '与[^，。；：]{2,14}(?:协商|商定|对接|沟通|会商|签订|核[对实定算])|根据|依据|依法|结合|每(?!人)|实地|现场|深入|赴|前往|定期|组成|一起',
);

/** «要会同B», «要配合B»: what the subject must do with others. */
export const withPartners = (text: string, names: readonly ReadName[], at: number, naming: Naming): Claim[] => {
  if (LEADS(text, at) > 0) return claimAll('leads', names);
  const partner = WITH(text, at);
  const partners = partner > 0 ? partnersAt(text, at + partner, naming) : undefined;
  if (partners) return [...claimAll('answers', names), ...claimAll('supports', partners)];
  const helped = HELPS(text, at);
  if (helped === 0)
    return names.flatMap((name) => claimAll(NAMED_HELPER.test(name.name) ? 'helps' : 'answers', [name]));
  const whom = namesAt(text, at + helped, naming, DOES)?.names;
  return whom ? [...claimAll('supports', names), ...claimAll('answers', whom)] : claimAll('helps', names);
};

/** «配合部门»: the kind itself says that it follows another. */
const NAMED_HELPER = /^[各有相关]{0,2}(?:配合|协办|协助|参与)(?:单位|部门)$/u;

/** «主要负责同志要亲自过问»: the head of those named before is no owner beside them. */
const IN_PERSON = /^(?:要|必须|务必|应当?)亲自/u;
const isHead = ({ name }: ReadName): boolean => /^(?:主要|分管)(?:负责同志|负责人|领导)$/u.test(name);

/** «救援队伍要加强»: a verb that wants an object and has none makes the subject its object. */
const MERELY_BETTER =
  /^(?:[也都还更]?(?:要|必须|务必)|须|应当?)(?:进一步|持续|切实|不断|全面)?(?:加强|强化|完善|健全|优化|规范|壮大|配[强齐]|建[强好]|管好|备足|提升|扩大|更新|到位|跟上)[。；]?$/u;

/** «X要…», «X、Y必须…»: the subject that an order is addressed to. */
export const mustSubject: OwnerRule = defineRule({
  id: 'owner.subject-must',
  kind: 'owner',
  pattern: CLAUSE,
  cue: /[要应须需]|必须|务必|不[得能准许]/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const found = subjectOf(text, span, naming, MUST) ?? listedSubject(text, span, naming);
    if (found && MERELY_BETTER.test(text.slice(found.end, span.end)) && found.names.every((name) => name.class))
      return undefined;
    if (!found || (span.start > 0 && IN_PERSON.test(text.slice(found.end, found.end + 6)) && found.names.every(isHead)))
      return undefined;
    return reading(withPartners(text, found.names, found.end, naming));
  },
  examples: [
    proof('县发展改革委、县财政局要加快资金拨付进度。', '县发展改革委、县财政局要加快资金拨付进度', [
      'answers 县发展改革委',
      'answers 县财政局',
    ]),
    proof('同时，各村“两委”要发动群众。', '各村“两委”要发动群众', ['answers 各村“两委”*']),
    proof('春节期间各景区要备足应急物资。', '春节期间各景区要备足应急物资', ['answers 各景区*']),
    proof(
      '区住房和城乡建设局要会同区城管局、各街道办事处开展拆违行动。',
      '区住房和城乡建设局要会同区城管局、各街道办事处开展拆违行动',
      ['answers 区住房和城乡建设局', 'supports 区城管局', 'supports 各街道办事处*'],
    ),
    proof('公安、交通、应急等部门要加强联合执法。', '公安、交通、应急等部门要加强联合执法', [
      'answers 公安',
      'answers 交通',
      'answers 应急',
    ]),
    proof('城关、北街、河西等乡镇必须在月底前清理秸秆。', '城关、北街、河西等乡镇必须在月底前清理秸秆', [
      'answers 城关',
      'answers 北街',
      'answers 河西',
    ]),
    proof('各镇要积极配合县征收办做好拆迁工作。', '各镇要积极配合县征收办做好拆迁工作', [
      'supports 各镇*',
      'answers 县征收办',
    ]),
    proof('被督导单位要举一反三。', '被督导单位要举一反三', ['answers 被督导单位*']),
    proof('县级领导要挂点包案。', '县级领导要挂点包案', ['answers 县级领导*']),
    proof('任务滞后的乡镇要迎头赶上。', '任务滞后的乡镇要迎头赶上', ['answers 任务滞后的乡镇*']),
  ],
  counterExamples: [
    '项目建设要加快进度',
    '全市要形成一盘棋',
    '要督促各施工单位加强管控',
    '对工作不力的单位要严肃问责',
    '各类风险隐患必须排查到位',
    '教育、医疗要补齐短板',
    '要形成党委领导、政府负责的格局',
    '干部作风要转变',
  ],
});

/** «公安、应急等部门要…», «城东、河西等乡镇要…»: the words after 等 say that these are names. */
const listedSubject = (text: string, span: Span, naming: Naming): { names: ReadName[]; end: number } | undefined => {
  const clause = text.slice(span.start, span.end);
  const etc = /等[^，]{0,6}?(?:部门|单位|乡镇|镇街|街道|县区|机构|企业)(?=[也都均]?(?:[要应须]|必须|务必))/u.exec(
    clause,
  );
  if (!etc) return undefined;
  const end = span.start + etc.index + etc[0].length;
  const start = subjectStarts(text, span).at(-1) ?? span.start;
  const names = splitNames(text, { start, end }, naming);
  return names && { names, end };
};

// People and firms in general do many things that nobody charged them with.
const TOO_GENERAL =
  /^(?![省市区县镇乡州](?![级域内属场直]).{1,8}(?:公司|医院|学校|大学)$)(?:.{0,8}企业|(?!各).{0,4}(?:学校|医院|大学|社区|公司)|.{0,6}(?:党员|干部|群众|党组织)|.{0,4}工地|每一?个.{0,4}(?:村|社区|家庭)|政府|党委|市场主体|.{0,4}政府部门)$/u;

/** Names of which prose says so much that «由» or a bare verb does not yet charge them. */
export const isTooGeneral = (name: string): boolean => TOO_GENERAL.test(name);

/** A time or a bound makes even a firm in general answer: «供热企业11月15日前…», «企业立即停用…». */
const IS_BOUND = /^(?:\d|立即|立行立改|即刻|马上|当场|一律|最迟|限期)|^[^。；;]{0,30}\d月(?:\d{1,2}日|底)?前/u;

// Who came is not who answers.
const ATTENDS = /^(?:参加|出席|列席|陪同|到会)|收听收看|作了?(?:汇报|发言|说明)/u;

/** «X组织…», «X、Y主动…»: a subject without «要», where only a unit or a class of offices counts. */
export const actingSubject: OwnerRule = defineRule({
  id: 'owner.subject-acts',
  kind: 'owner',
  pattern: CLAUSE,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const found = subjectOf(text, span, naming, DOES);
    if (
      !found ||
      ATTENDS.test(text.slice(found.end, span.end)) ||
      (found.names.some(({ name }) => isTooGeneral(name)) && !IS_BOUND.test(text.slice(found.end, found.end + 40)))
    ) {
      return undefined;
    }
    return reading(withPartners(text, found.names, found.end, naming), 'inferred');
  },
  examples: [
    proof('县农业农村局每月20日前汇总进展情况。', '县农业农村局每月20日前汇总进展情况', ['answers 县农业农村局']),
    proof('乡镇政府和林业站共同开展巡护。', '乡镇政府和林业站共同开展巡护', ['answers 乡镇政府*', 'answers 林业站']),
    proof('区信访局联合区司法局化解矛盾。', '区信访局联合区司法局化解矛盾', ['answers 区信访局', 'supports 区司法局']),
    proof('安和镇、临水镇各配备一名护河员。', '安和镇、临水镇各配备一名护河员', ['answers 安和镇', 'answers 临水镇']),
    proof('市水文站每2小时报送水情。', '市水文站每2小时报送水情', ['answers 市水文站']),
    proof('各部门密切配合，形成合力。', '各部门密切配合', ['helps 各部门*']),
  ],
  counterExamples: [
    '企业积极复工复产',
    '各部门职责更加清晰',
    '让各镇主动作为',
    '群众满意度持续提升',
    '学校建设全面提速',
  ],
});
