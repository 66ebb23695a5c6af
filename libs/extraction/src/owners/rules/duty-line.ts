import type { Span } from '../../contract';
import { defineRule } from '../../rules/rule';
import { labelAt } from '../labels';
import type { ReadName } from '../names/read-name';
import { splitNames } from '../names/split-names';
import type { Naming } from '../names/unit-name';
import { reading, proof, type OwnerRule } from './claim';
import { withPartners } from './subject';
import { DOES } from './words';

const NAMES_AND_COLON = /[^，。；：:！？\n]{2,80}[：:。]\s{0,4}/uy;

/** The names before the colon of «县水利局：负责…» that begins at `at`, and the place where their duty begins. */
export const dutyLineAt = (
  text: string,
  at: number,
  naming: Naming,
): { names: ReadName[]; end: number } | undefined => {
  NAMES_AND_COLON.lastIndex = at;
  const head = NAMES_AND_COLON.exec(text)?.[0];
  if (head === undefined || labelAt(text, { start: at, end: at + head.length })) return undefined;
  const end = at + head.length;
  if (DOES(text, end) === 0) return undefined;
  const list: Span = { start: at, end: at + head.replace(/[：:。]\s*$/u, '').length };
  const names = splitNames(text, list, naming);
  return names && { names, end };
};

/** «县水利局：负责水情监测», «县公安局、县交通局：保障通行»: a list of duties names the unit before a colon. */
export const dutyLine: OwnerRule = defineRule({
  id: 'owner.duty-line',
  kind: 'owner',
  pattern: /(?<=^|[。；\n])[^，。；：:！？\n]{2,80}[：:]|^[^，。；：:！？\n]{2,40}。(?=.)/gu,
  cue: /[：:。]/u,
  read: (_, { text, span, knownNames }) => {
    const naming = { strict: true, known: knownNames };
    const found = dutyLineAt(text, span.start, naming);
    return found && reading(withPartners(text, found.names, found.end, naming));
  },
  examples: [
    proof('县港航中心：负责航标维护和水情通报。', '县港航中心：', ['answers 县港航中心']),
    proof('县公安局、县海事处：组织水上巡查。', '县公安局、县海事处：', ['answers 县公安局', 'answers 县海事处']),
    proof('县民政局：牵头做好渔民转产救助。', '县民政局：', ['leads 县民政局']),
    proof('县港航中心。负责航标维护。', '县港航中心。', ['answers 县港航中心']),
  ],
  counterExamples: [
    '责任单位：县港航中心',
    '各乡镇人民政府：',
    '县港航中心：0735-5551234',
    '工作要求：加强航道巡查',
    '完成时限：开展整治后30日内',
  ],
});
