import { deadlineRule, pattern, refuse } from '../deadline-rule';

const trap = (reason: string) => () => refuse(reason);

const THINGS =
  '(?:楼|线|院|文件?|地块|令|公告|桥|井|机组?|门|馆|台|厂房?|泊位|高炉|窗口|工程|坑|标段?|路|桩|闸|仓|库|岛|煤矿|通知|提案|议案|建议|决定|车间|厅|室|小区|渠|坝|社区|点位)';

/** Words that look like dates and are none. They cover their place, so no other rule reads inside them. */
export const trapRules = [
  deadlineRule({
    id: 'deadline.trap-document-number',
    pattern: pattern('[〔[(【]_(?:19|20)[0-9]{2}_[〕\\])】]_(?:第)?_[0-9]{1,5}_号|(?:19|20)[0-9]{2}-[0-9]{1,4}_号'),
    cue: /号/u,
    read: trap('编号，不是日期'),
  }),
  deadlineRule({
    id: 'deadline.trap-numbered-thing',
    pattern: pattern(`(?:第_)?(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})(?:_号?_[、和至到-]_[0-9]{1,4})?_号${THINGS}`),
    cue: /号/u,
    read: trap('编号，不是日期'),
  }),
  deadlineRule({
    id: 'deadline.trap-title',
    pattern: pattern('《[^《》]{1,80}》'),
    cue: /《/u,
    read: trap('文件名称中的时间，不是时限'),
  }),
  deadlineRule({
    id: 'deadline.trap-place-name',
    pattern: pattern(
      '(?:五一|八一|七一|六一|十一|五四|三八|国庆|元旦)(?:[东西南北中]?(?:路|街|大道|大街)|广场|村|社区|小区|公园|大桥|小学|中学|学校|水库|农场|大楼|市场)',
    ),
    cue: /[一四八庆旦]/u,
    read: trap('地名或单位名，不是日期'),
  }),
  deadlineRule({
    id: 'deadline.trap-month-place',
    pattern: pattern(
      '(?<![0-9年〇一二三四五六七八九十])(?:[一二三四五六七八九]|十[一二]?)月(?:[东西南北]?(?:村|乡(?!镇)|镇(?![区村街])|路|大街)|社区|街道办|农场|林场|广场|小区|公社|大桥)',
    ),
    cue: /月[东西南北]?[村乡镇路大社街农林广小公]/u,
    read: trap('地名或单位名，不是日期'),
  }),
  deadlineRule({
    id: 'deadline.trap-record',
    pattern: pattern('(?:年|月|季度?|周)内(?:新[高低]|最[高低大小好差]|首[个次场])'),
    cue: /内/u,
    read: trap('说的是已有的数据或情况'),
  }),
  deadlineRule({
    id: 'deadline.trap-turn-of-year',
    pattern: pattern('[岁年][末终]年初|三月三|[双多]年[底初]|年[终末](?:奖|总结|考核|决算|述职|盘点)'),
    cue: /年|三月/u,
    read: trap('泛指一段时间或名称，不是时限'),
  }),
];
