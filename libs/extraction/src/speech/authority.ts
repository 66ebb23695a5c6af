import type { Issuer } from '../contract';
import { anyOf, pattern } from '../lexicon/any-of';

const LEADER = pattern(
  anyOf(`
    书记 市长 区长 县长 州长 盟长 旗长 省长 镇长 乡长 主席 总理 常委 委员 秘书长 部长 厅长 局长 主任 指挥长 委员长
    检察长 院长 组长 领导
  `),
  '$',
);
/** They teach and advise: what they say binds nobody. */
const ADVISER = pattern(anyOf('教授 院士 研究员 专家 讲师 律师 医生 工程师'));
const LOCAL_POST = pattern(anyOf('村 社区 支部 公司 集团 医院 学校 合作社 企业 协会 派出所 中队 卫生院'));

/** Does somebody teach or advise, so that even what is emphasised binds nobody? */
export const advises = ({ post }: Issuer): boolean => post !== undefined && ADVISER.test(post);

/** Does somebody hold a post that may order, so that a mere remark with 要 in it counts? */
export const leads = ({ name, post }: Issuer): boolean =>
  name.endsWith('会议') || (post !== undefined && LEADER.test(post) && !LOCAL_POST.test(post));
