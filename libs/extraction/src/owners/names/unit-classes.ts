import { gated } from '../../lexicon/gated';
import { KINDS_OF_PLACE, KINDS_OF_UNIT } from './unit-endings';

const WHOLE_PLACE = '[全我本][省市区县州盟旗镇乡国街道系统行业]{1,3}';
const LEVEL_OF_PLACE = '省市县区州盟旗自治直辖特、';

/** «全县上下», «各地», «全市教育系统». */
export const EVERYBODY = gated(
  new RegExp(
    `^(?:(?:${WHOLE_PLACE})?各[级地]|(?:全[省市区县州盟旗镇乡国校院局街道系统]{1,3}|各级)上下|全[省市区县州].{2,8}(?:系统|战线)|全[省市区县州](?:党员|机关|科级以上)?干部|(?:与|参)会(?:同志|人员|单位|干部|领导)|双方|三方|各条战线|各行各业|[省市县区乡镇街村]{2,4}[两三四]级|(?:全[省市区县州镇])?(?:广大)?干部(?:群众|职工))$`,
    'u',
  ),
);
/** «各市、县（市、区）», «各省、自治区、直辖市人民政府»: one idiom for all places of a level. */
export const ALL_PLACES = new RegExp(
  `^(?:各(?:设区)?[省市县区州盟](?:[（(〔][${LEVEL_OF_PLACE}]{1,9}[）)〕])?(?:、(?:自治区|直辖市|[市县区旗])(?:[（(〔][${LEVEL_OF_PLACE}]{1,9}[）)〕])?){1,3}(?:人民政府|政府|党委)?|[省市县区镇乡](?:、[市县区镇乡村]){1,3}[两三四]级(?:党委|政府|人民政府|河长|林长)?)`,
  'u',
);
/** A kind of unit without the name of one: which one is meant, a person must say. */
export const KIND_ALONE = gated(
  /^(?:被\p{Script=Han}{2}(?:单位|部门|企业|党组织)|(?:所在|当地)?(?:街道办事处|街道办|乡镇(?:人民)?政府|镇政府|乡镇党委|街道|村(?:“两委”|两委)(?:班子)?|村委会|居委会|人大|政协|公检法司?|工青妇|人大常委会|村民委员会|居民委员会|社区|驻村(?:帮扶)?工作队|学校|医院|党委|党组|党组织|党支部|政府|工作专班|专班|领导小组|指挥部|属地|[村镇乡县][（(][社区街道镇乡场市县、]{1,8}[）)]))$/u,
);
/** Verbs that open the clause of such a class, where they would otherwise govern it: «承担任务的部门». */
export const DESCRIBES = /^(?:[未不]|没有|尚未|承担|负责|存在|具备|纳入|列入|参与|发生|实施|牵头)/u;
/** «任务滞后的乡镇», «有条件的企业»: the class is told by a clause. */
export const RELATIVE = new RegExp(
  `^[^的]{2,14}的(?:各|有关|相关)?(?:.{0,4}(?:${KINDS_OF_UNIT}|${KINDS_OF_PLACE})|企业|街道|社区|村|村组|村居|站所|科室|商户|镇|地方|学校|党员干部|干部)$`,
  'u',
);
