// Characters with which the verbs of official work begin. A list of characters, not of verbs: the verbs are too many.
const BEGINNINGS =
  '摊铲刷喷焊砌夯垫埋勘测绘设搭连出追赔填写抄存帮扶救援支奖惩带领参与赶跟盯守扎立创争夺破跨迈进走到供回加建修拆改整治清查检督办报交开启投运竣封通完实达推落制编印发下拨付兑收征减免缓退补增扩压提降消解处迁搬移接验考评审批组召举集培训演试攻冲引招签谈选聘录配备装安种植排疏挖铺架浇吊调谋部署动形构打优健纠撤腾储销见成挂揭对摸入归公申汇抓做突迎覆取返盘核比巡访慰宣讲讨研论保护防管控禁停暂恢复重再新全基力确须要应将拟由向把均都先登转注结扣缴贷放送派租买采购';

// Nouns among the words that begin with them.
const NOUNS = [
  ...['安全', '交通', '开发区', '通信', '通讯', '收入', '收益', '成本', '成果', '成绩', '建材', '投资环境', '报刊'],
  ...['组长', '组员', '组织部', '组织生活', '组织建设', '下属', '下辖', '发展改革', '改革办', '检察', '审判', '编办'],
  ...['种子', '种类', '提案', '解放', '查询', '督查室', '装备制造', '运输业', '推荐人', '整体', '制度', '培训班'],
  ...['通常', '投影', '设备', '设施', '出口', '支部', '支柱', '参保率', '到期', '与', '供应链', '支出'],
  ...['领导', '存款', '进展', '进度', '进出口', '出席', '参观者', '建议', '地区', '防汛', '安委', '全国'],
  ...['全省', '全市', '全县', '全区', '全镇', '全年', '结果'],
];

const ADVERBS = [
  ...['主体', '初步', '同步', '逐步', '分批', '分别', '陆续', '正式', '集中', '持续', '继续', '深入', '进一步', '着力'],
  ...['大力', '奋力', '率先', '如期', '按期', '原则上', '至少', '不得', '上线', '上报', '上会'],
  ...['进场', '进入', '进行', '全面', '全部', '全力', '全覆盖', '一律', '一并', '一次性'],
  ...['适时', '及时', '尽快', '抓紧', '严格', '认真', '切实', '扎实', '稳步', '有序', '依法', '联合', '共同', '牵头'],
];

const VERB = `(?!${NOUNS.join('|')})[${BEGINNINGS}]`;
const ACT = new RegExp(`^[前内底]?(?:[可是为达各]|${ADVERBS.join('|')}|${VERB})`, 'u');
const ACT_ANYWHERE = new RegExp(VERB, 'u');
// What papers report of leaders and meetings, rather than ask for.
const SCENE =
  /^(?:上午|下午|晚上?)?(?:召开|举行|主持|调研|督导|视察|考察|率|会见|出席|参加|赴|深入|走访|慰问|开幕|闭幕)/u;

/** The words begin with an act: 完成…, 全面建成…, 要… */
export const beginWithAct = (words: string): boolean => ACT.test(words);

/** An act stands somewhere in the words. */
export const holdAct = (words: string): boolean => ACT_ANYWHERE.test(words);

/** The words begin with a scene from the news: 召开会议, 率队调研. */
export const beginWithScene = (words: string): boolean => SCENE.test(words);
