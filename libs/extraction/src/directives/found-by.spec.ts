import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../parse-report';

/** What a way of finding directives takes from the lines of a report, and lines from which it takes nothing. */
interface Proof {
  lines: readonly string[];
  takes: string;
  leaves: readonly string[];
}

const NEWS = [
  '石桥县召开河道清障推进会',
  '本报讯（记者叶青）3月2日，石桥县召开河道清障推进会。县委书记方正主持会议并讲话。',
];
const DECREE = ['石桥县河道清障工作方案', '各乡镇人民政府：'];
const MINUTES = ['石桥县人民政府第8次常务会议纪要', '2031年3月2日，县长方正主持召开县政府第8次常务会议。'];

/** The ways that are no rule of one clause: they look at voices, lists, items and tables. */
const WAYS: Readonly<Record<string, Proof>> = {
  'order.told': {
    lines: [...NEWS, '方正要求县水务局三月底前清完北汊，逐处销号。'],
    takes: '县水务局三月底前清完北汊，逐处销号。',
    leaves: [...NEWS, '方正要求严格。'],
  },
  'order.decided': {
    lines: [...MINUTES, '会议决定，启动北汊清障工程。'],
    takes: '启动北汊清障工程。',
    leaves: [...MINUTES, '会议同意县水务局提交的《北汊清障方案》。'],
  },
  'order.imperative': {
    lines: [...NEWS, '方正强调，加快拆除碍洪旧桥，清走堆土。'],
    takes: '加快拆除碍洪旧桥，清走堆土。',
    leaves: [...NEWS, '方正指出，清障工作是一项民心工程。'],
  },
  'order.unit-acts': {
    lines: [...NEWS, '方正强调，县水务局加密巡查北汊，各乡镇组织人手清障。'],
    takes: '县水务局加密巡查北汊，各乡镇组织人手清障。',
    leaves: [...NEWS, '县水务局每旬通报过清障进度。'],
  },
  'list.item': {
    lines: [...NEWS, '方正强调，一要清走堆土，拓宽河面。二要拆除旧桥，恢复行洪。'],
    takes: '一要清走堆土，拓宽河面。',
    leaves: [...NEWS, '一期清走了堆土，二期拆除了旧桥。'],
  },
  'measure.titled': {
    lines: [
      '石桥县三项办法管好河道',
      '本报讯（记者叶青）石桥县近日推出三项办法。',
      '严格巡查频次。各乡镇每周至少巡河两次，巡查记录由县水务局统一存档。',
      '明确清障责任。每处障碍由所在村负责清除，县水务局每月核查一次。',
      '规范堆土管理。严禁在堤脚堆土，违者由县水务局责令清走。',
    ],
    takes: '严格巡查频次。各乡镇每周至少巡河两次，巡查记录由县水务局统一存档。',
    leaves: [
      '石桥县三项办法见成效',
      '本报讯（记者叶青）石桥县近年推出三项办法。',
      '严格巡查频次。各乡镇已累计巡河两千次，发现了障碍36处。',
      '明确清障责任。全县已先后清除障碍36处，拆除了旧桥4座。',
      '规范堆土管理。堤脚堆土已全部清走，水面增加了3平方公里。',
    ],
  },
  'item.owner-bracket': {
    lines: [...DECREE, '一、清走堆土', '（一）清走北汊堆土6处。（责任单位：县水务局）'],
    takes: '清走北汊堆土6处。（责任单位：县水务局）',
    leaves: [...DECREE, '一、基本情况', '北汊现有堆土6处。（数据来源：县水务局）'],
  },
  'item.duty-line': {
    lines: [...DECREE, '二、职责分工', '县水务局：负责河道清障的组织和验收。', '县交通局：负责旧桥拆除。'],
    takes: '县水务局：负责河道清障的组织和验收。',
    leaves: [...DECREE, '组长：方正', '副组长：叶青'],
  },
  'item.sentence': {
    lines: [...DECREE, '三、保障措施', '将清障经费纳入预算。组建清障专班。'],
    takes: '将清障经费纳入预算。',
    leaves: [...DECREE, '三、基本情况', '全县共有河道42条。'],
  },
  'item.numbered': {
    lines: [
      ...DECREE,
      '二、主要任务',
      '（一）清走堆土。对堤脚堆土逐处登记，限期清走。',
      '（二）拆除旧桥。拆除碍洪旧桥4座。',
    ],
    takes: '清走堆土。对堤脚堆土逐处登记，限期清走。',
    leaves: [...DECREE, '一、基本情况', '（一）水系。全县共有河道42条。'],
  },
  'table.row': {
    lines: [
      '石桥县清障任务分解表',
      '序号\t任务\t责任单位\t完成时限',
      '1\t清走北汊堆土6处\t县水务局\t3月底前',
      '2\t拆除碍洪旧桥4座\t县交通局\t5月底前',
    ],
    takes: '清走北汊堆土6处',
    leaves: ['石桥县河道一览表', '序号\t河道\t长度\t流域面积', '1\t北汊\t6公里\t18平方公里'],
  },
};

const foundBy = (rule: string, lines: readonly string[]): string[] =>
  parseReport(lines.join('\n'), { date: '2031-03-03' })
    .articles.flatMap(({ directives }) => directives)
    .filter(({ rules }) => rules.includes(rule))
    .map(({ text }) => text);

const idsInCode = (): string[] => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const code = files.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
  return [...new Set(code.match(/(?<=')(?:item|list|measure|table)\.[a-z-]+(?=')/gu))].sort();
};

describe('the ways in which directives are found', () => {
  it.each(Object.entries(WAYS))('should take an example by %s', (rule, { lines, takes }) => {
    expect(foundBy(rule, lines).some((text) => text.includes(takes))).toBe(true);
  });

  it.each(Object.entries(WAYS))('should take nothing from a counter-example by %s', (rule, { leaves }) => {
    expect(foundBy(rule, leaves)).toEqual([]);
  });

  it('should each have their proof', () => {
    const own = Object.keys(WAYS).filter((id) => !id.startsWith('order.'));
    expect(own.sort()).toEqual(idsInCode());
  });
});
