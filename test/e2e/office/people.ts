import type { Role } from '@duban/supervision';
import type { UnitBranch } from '../../../apps/api/src/units';

export const PASSWORD = '青禾 office 2026';

/** A district that is in no newspaper. */
export const UNITS: UnitBranch[] = [
  {
    name: '青禾区',
    aliases: [],
    children: [
      { name: '青禾区督查室', aliases: ['区督查室'], children: [] },
      { name: '青禾区水务局', aliases: ['区水务局'], children: [] },
      { name: '青禾区教育局', aliases: ['区教育局'], children: [] },
      { name: '青禾区财政局', aliases: ['区财政局'], children: [] },
      {
        name: '桥头镇人民政府',
        aliases: ['桥头镇', '桥头镇政府'],
        children: [{ name: '柳桥村村民委员会', aliases: ['柳桥村'], children: [] }],
      },
    ],
  },
];

interface Person {
  name: string;
  roles: Role[];
  unit: string | null;
  /** The units that a leader answers for. */
  fields: string[];
}

const person = (name: string, role: Role, unit: string | null, fields: string[] = []): Person => ({
  name,
  roles: [role],
  unit,
  fields,
});

export const ACCOUNTS = {
  wang: person('王敏', 'clerk', '青禾区督查室'),
  li: person('李拓', 'clerk', '青禾区督查室'),
  shuiwu: person('沈荷', 'liaison', '青禾区水务局'),
  jiaoyu: person('江苗', 'liaison', '青禾区教育局'),
  qiaotou: person('乔山', 'liaison', '桥头镇人民政府'),
  liuqiao: person('柳叶', 'liaison', '柳桥村村民委员会'),
  caizheng: person('钱均', 'liaison', '青禾区财政局'),
  zhuren: person('章平', 'office_head', '青禾区督查室'),
  quzhang: person('梁开', 'leader', '青禾区'),
  fenguan: person('宋明', 'leader', '青禾区', ['桥头镇人民政府', '青禾区教育局']),
  shuiwu0: person('池清', 'unit_head', '青禾区水务局'),
  shuiwu1: person('高渠', 'handler', '青禾区水务局'),
  xitong: person('程志', 'system_admin', null),
  anquan: person('安然', 'security_admin', null),
  anquan2: person('安宁', 'security_admin', null),
  shenji: person('简明', 'auditor', null),
};
