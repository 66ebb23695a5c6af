// Words for the posts that people hold, and the characters with which Chinese family names begin.

/** What a post ends with; longest first, so that 副市长 is not cut to 市长. */
const POST_WORDS = [
  '总书记',
  '委员长',
  '总理',
  '国务委员',
  '副主席',
  '主席',
  '书记处书记',
  '党组书记',
  '第一书记',
  '书记',
  '秘书长',
  '市长',
  '区长',
  '县长',
  '州长',
  '盟长',
  '旗长',
  '省长',
  '镇长',
  '乡长',
  '村长',
  '院长',
  '检察长',
  '部长',
  '局长',
  '厅长',
  '司长',
  '处长',
  '科长',
  '所长',
  '站长',
  '队长',
  '支队长',
  '大队长',
  '关长',
  '行长',
  '校长',
  '馆长',
  '组长',
  '指挥长',
  '总指挥',
  '会长',
  '理事长',
  '董事长',
  '总经理',
  '主任',
  '督学',
  '督察长',
  '司令员',
  '政委',
  '政治委员',
  '常委',
  '委员',
  '党组成员',
  '党组副书记',
  '巡视员',
  '调研员',
  '领导',
  '负责人',
  '负责同志',
  '发言人',
] as const;

/** Matches one word for a post; to be put into a larger pattern. */
export const POST = `(?:${[...POST_WORDS].sort((a, b) => b.length - a.length).join('|')})`;

const SINGLE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封储靳焦牧山谷车侯全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳姬申扶堵冉宰雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越师巩聂晁勾敖融冷辛阚那简饶空曾毋沙养鞠须丰巢关相查后荆红游竺权盖益桓公仉督岳帅缑亢况郈有琴归海楼付肖巴苟佟兰闫原亓代付户敬';
const DOUBLE = '欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|东方|呼延|南宫|长孙|宇文|轩辕';

/** Matches a Chinese personal name of two to four characters, or a longer one with middle dots. */
export const NAME = String.raw`(?:(?:${DOUBLE})\p{Script=Han}{1,2}|[${SINGLE}]\p{Script=Han}{1,2}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3})`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
/** Words that look like a name (family name and one or two characters) and are none. */
const NOT_A_NAME =
  /^(?:安排|时间|会议|会上|方案|通知|通报|文件|时代|应当|任务|任何|高度|安全|全面|全体|全市|全区|全县|都要|和谐|公安|国家|国务|关键|能够|相关|党委|党组|党中央|有关|经济|经过|明确|明年|于是|成员|常委|计划|包括|解放|连日|广大|向前|双方|文明|农业|农村|居民|通过|东部|成立|平安|华侨|金融|万众|司法|边境|家长|支部|政府|宣传|利用|师生|单位|温馨|满意|项目|查漏|边查|何时)/u;

export const isName = (text: string): boolean => WHOLE_NAME.test(text) && !NOT_A_NAME.test(text);
