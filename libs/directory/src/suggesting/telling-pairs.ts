const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** Words of every paper, which tell nothing about whose work it is. */
const OFFICE_WORDS =
  /加[强快大]|推[进动行]|落实|工作|建[设立成]|完[善成]|提[高升供]|开展|实[施行现]|进一步|积极|[支扶]持|鼓励|相关|有关|管理|服务|发展|机制|体系|制度|重点|全面|单位|部门|负责|牵头|配合|按照|要求|确保|做好|抓好|组织|开[发放]|问题|情况|措施|责任|强化|深[入化]|持续|促进|加以|以及|通过|根据|对于|优化|健全|规范|统筹|探索|引导|切实|大力|认真|及时|年底前|月底前|前完成|每[年月季周]|各[地级类项区]|国务院|全国|全区|全县|全市|我[国省市区县]|[一二三四五六七八九十]是|能力|水平|方式|政策|意见|方案|目标|任务|标准|力度|范围|条件|基础|作用|运用|利用|结合|围绕|研究|制定|出台|明确|严格|坚持|试点|示范|创新|改革|综合|企业|社会|国家|地方|市场|项目|资源|信息|技术|产业|经济|质量|安全/gu;

/** Whether a word stands in every paper, whoever it is meant for. */
export const isOfficeWord = (word: string): boolean => word.replace(OFFICE_WORDS, '') === '';

/** The telling pairs of neighbouring characters of a text, each once: words of every paper are cut out before. */
export const tellingPairs = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (const [run] of text.replace(OFFICE_WORDS, '，').matchAll(HAN_RUN)) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
};
