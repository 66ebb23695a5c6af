import { isDone, isDemanded, surroundings } from '../clause';
import { type DeadlineOutcome, deadlineRule, pattern, reading, type ReadingContext, refuse } from '../deadline-rule';

const vague = (_groups: unknown, context: ReadingContext): DeadlineOutcome =>
  isDone(surroundings(context))
    ? refuse('说的是已经完成的事')
    : reading({ kind: 'vague', how: '未写明日期，须向会议组织方确认' }, 'stated');

const PREPARATION =
  /^(?:做好|制[定订]|谋划|准备|部署|安排|介入|预[判警防泄排]|研[判究]|编[制写]|布局|摸[排清]|排查|储备|启动|开展|组织|落实|完成|到[岗位]|进[入场]|告知|通知|公[告示]|报[送告备]|上报|对接|沟通|动手|着手|行动|防范|考虑|拟[定订]|下[达发]|拨付|发放|演练|踏勘|分析|投产|交付|谋|备)/u;

/** The words are all that a label such as «完成时限：» says. */
const isTerm = ({ text, span }: Pick<ReadingContext, 'text' | 'span'>): boolean =>
  /(?:时限|时间|期限)(?:要求)?[:：]\s?$/u.test(text.slice(Math.max(0, span.start - 8), span.start)) &&
  /^(?:[。；;，,]|$)/u.test(text.slice(span.end, span.end + 1));

/** Words that ask for haste or order and name no day: kept as they stand, never turned into a date. */
export const vagueRules = [
  deadlineRule({
    id: 'deadline.vague',
    pattern: pattern(
      '尽[快早速](?!可能)|及早|早日|如期|按期(?![限货]|[^，。]{0,4}率)|按时(?![间序段长刻]|[^，。]{0,4}率)|(?<!不)定期(?!存|险|储|寿|权|合同|租)|(?<!无)限期(?!内)|限时(?=办|完|整|答|反|销|清|拆|处)',
    ),
    cue: /尽[快早速]|及早|早日|如期|按[期时]|定期|限[期时]/u,
    read: vague,
  }),
  deadlineRule({
    id: 'deadline.vague-schedule',
    pattern: pattern(
      '(?:按|依)(?:照)?[^，,。；;、：:0-9]{0,6}?(?:时间节点|时间表|时间进度|时间要求|时限要求|时序要求|时间安排|规定时[限间])(?!前)|(?:在)?(?:规定|要求|约定|承诺|法定|合同|限定|计划|预定)的?(?:时[限间]|期限|工期)(?:之内|内)',
    ),
    cue: /时[间限序]|期限|工期/u,
    read: vague,
  }),
  deadlineRule({
    id: 'deadline.vague-standing',
    pattern: pattern('长期(?:坚持|推进|实施|执行)?|持续(?:推进|实施|推动|整改)|立行立改|即知即改|常态化(?:推进|实施)'),
    cue: /长期|持续|立行立改|即知即改|常态化/u,
    read: (groups, context) => (isTerm(context) ? vague(groups, context) : undefined),
  }),
  deadlineRule({
    id: 'deadline.vague-ahead',
    pattern: pattern('(?<!")提前(?![批量款"])'),
    cue: /提前/u,
    read: (groups, context) => {
      const around = surroundings(context);
      const isPreparation = PREPARATION.test(around.after);
      const isTold = isDemanded({ ...around, lead: around.before.slice(-6), after: '' });
      return isPreparation || isTold ? vague(groups, context) : undefined;
    },
  }),
];
