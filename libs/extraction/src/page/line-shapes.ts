// What a line of a newspaper page is by its looks alone: where a report begins, who wrote it, who took the photograph.
import { gated } from '../lexicon/gated';
import { anyOf, pattern } from '../lexicon/any-of';

const NAMES_IN_BRACKET = '(?:[（(][^（）()]{1,60}[）)])';
const HAN = String.raw`\p{Script=Han}`;

/** «本报讯（记者 某某）», «央视网消息（新闻联播）：», «新华社北京1月2日电»: the words with which a report begins. */
const DATELINE = pattern(
  String.raw`^(?:又\s?讯|(?:`,
  anyOf('本报 本网 本刊 本台'),
  `|${HAN}{2,10}(?:[网报台社]|融媒))${HAN}{0,8}`,
  String.raw`(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|消息))\s*${NAMES_IN_BRACKET}?[：:\s]*`,
);
const WRITERS = '(?:本报)?(?:见习|实习)?(?:记者|通讯员)';
/** «（记者 某某）12月1日，…», «记者某某报道：…» at the head of a paragraph. */
const BYLINE_LEAD = gated(
  pattern(`^(?:[（(]${WRITERS}[^（）()]{1,50}[）)]|${WRITERS}[^，。：]{2,24}`, String.raw`(?:报道)?[：:])\s*`),
);
const ANOTHER_REPORT = /^又\s?讯/u;
const BYLINE = gated(
  pattern(
    String.raw`^[□■◆●◇▪（(【]{0,2}\s*(?:本报|本网)?(?:见习|实习|首席|全媒体)?`,
    anyOf('记者 通讯员 作者 文[/／:：] 来源[:：] 供稿'),
    '[^。；！？]{0,50}$',
  ),
);
const PHOTO_CREDIT = gated(/^[^。；！？]{0,60}(?:摄影报道|图文|摄影?|供图|图[/／]文?)\s*[）)]?$/u);
const FURNITURE = pattern(
  '^(?:',
  [
    String.raw`\d{4}年\d{1,2}月\d{1,2}日(?:\s|星期|周|$)`,
    String.raw`\S{0,12}[〔【（]\d{4}[〕】）]第?\d{1,4}号$`,
    String.raw`[（(]?(?:\d{4}年)?第\s?\d{1,4}\s?[期次号][）)]?$`,
    '星期[一二三四五六日天]',
    String.raw`[第A-D]?\s?0?\d{1,2}\s?版`,
    `${anyOf(`责任编辑 责编 编辑 美编 校对 值班 电话 投稿 邮箱 网址 审核 监制 国内统一 总第 新闻热线 微信`)}\\S{0,3}[:：\\s]`,
    // The column of a place, and what a web page puts around its article.
    String.raw`[▉■◆●□▌▎◎☆【\[]\s?\p{Script=Han}{1,8}[县市区旗州镇乡][】\]]?$`,
    '(?:[上下]一[篇条]|相关(?:链接|阅读|新闻|文章)|浏览次数|点击数?|阅读次数|字号|字体|分享到?|扫一扫)】?[：:]',
    '【?(?:字体|字号|大小)[：:]|当前位置[：:]|您?(?:现在|当前)?的?位置[：:]|首页\\s?[>›»]|欢迎(?:访问|光临|您)|(?:索引号|发布机构|发文机关|主题分类|公开类别|信息分类)[：:]',
    String.raw`【?(?:打印|关闭窗口|返回顶部|打印本页)】?(?:\s|$)`,
    String.raw`(?:要\s?闻|综\s?合|时\s?政|综合新闻|本地新闻|时政要闻|广\s?告|导\s?读|短\s?评|时\s?评|社\s?论|言\s?论|本报评论员)$`,
  ].join('|'),
  ')',
);
/** «发布时间：2019-03-14 10:55 来源：… 点击：…»: what a web page says of its article. */
const PUBLISHED = gated(/^(?:发[布表稿]|更新)?(?:时间|日期)[：:]\s?\d{4}[-年./]\d{1,2}[-月./]\d[^，。；]*$/u);
const LONGEST_WEB_LINE = 120;
const SEPARATOR = gated(/^(?:\[…\]|［…］|[-=_*—~·•.…]{3,}|[※★☆◆]+)$/u);
const CAPTION = gated(pattern('^(?:[▲△▼▶]|', anyOf('图 上图 下图 左图 右图 图[①②③④一二三四1-4]'), '[为：:])'));
const NUMBER = '[一二三四五六七八九十]{1,3}';
const NUMBERED = gated(
  pattern(
    `^(?:${NUMBER}、|第${NUMBER}[、，,：:章节条]|[（(]${NUMBER}[）)]|`,
    String.raw`[（(]\d{1,2}[）)]|\d{1,2}(?:[.．、](?:(?!\d)|(?=\d{4}年|\d{1,2}月(?:底|\d{1,2}日)))|[）)]|\u3000+\p{Script=Han}|\.\d{1,2}(?:\.\d{1,2})?\s+\p{Script=Han})|[\u2460-\u2473]|[一二三四五六七八九十][是要](?!\s*一))`,
  ),
);
const ATTRIBUTED = /(?:强调|指出|要求|表示)[，：:,]/u;
/** A clause that tells somebody what to do, and another: the beginning of a sentence. */
const ORDERS = /^[^，]{1,30}[^主重需只]要(?![求点素闻])[^，]{1,20}，/u;
const LABEL = pattern(
  '^(?:',
  anyOf('责任 牵头 主办 承办 配合 协办 完成 办结 整改'),
  String.raw`\p{Script=Han}{2,4}[：:]|\p{Script=Han}{2,6}`,
  anyOf('单位 部门 领导 时限 期限 职责 任务 措施 目标 内容 事项'),
  // «问题3：», «任务二：»
  String.raw`[：:]|\p{Script=Han}{2,4}[\d一二三四五六七八九十]{1,3}[：:])`,
);
const BROKEN_START = /^[，。、；：！？）】”」]/u;
const ENDS_OPEN = /[，、,（(《“：:；;]$/u;

/** The words of a dateline at the head of a paragraph, or nothing. */
export const datelineOf = (text: string): string => {
  const head = text.slice(0, 140);
  const dateline = DATELINE.exec(head)?.[0] ?? '';
  return dateline + (BYLINE_LEAD.exec(head.slice(dateline.length))?.[0] ?? '');
};

/** «又讯»: another report under the same headline. */
export const isAnotherReport = (text: string): boolean => ANOTHER_REPORT.test(text);
export const isByline = (text: string): boolean =>
  text.length <= 60 && (BYLINE.test(text) || (datelineOf(text) !== '' && datelineOf(text).length >= text.length));
export const isPhotoCredit = (text: string): boolean => text.length <= 70 && PHOTO_CREDIT.test(text);
export const isFurniture = (text: string): boolean =>
  (text.length <= 60 && FURNITURE.test(text)) || (text.length <= LONGEST_WEB_LINE && PUBLISHED.test(text));
export const isSeparator = (text: string): boolean => SEPARATOR.test(text);
export const isCaption = (text: string): boolean => CAPTION.test(text);
/** «责任单位：…»: a line that says who answers for what stands above it, or by when. */
export const isLabelled = (text: string): boolean => LABEL.test(text.slice(0, 12));
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** A paragraph surely begins with these words, wherever the page put them. */
export const opensParagraph = (text: string): boolean => isCaption(text) || isNumbered(text) || datelineOf(text) !== '';

/** It may be a headline or a heading: short, one phrase or two, no full stop. */
export const looksLikeHeadline = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 48 &&
  !/[。；;]/u.test(text) &&
  (text.match(/[，,]/gu)?.length ?? 0) <= 1 &&
  !ENDS_OPEN.test(text) &&
  !BROKEN_START.test(text) &&
  !ATTRIBUTED.test(text) &&
  !ORDERS.test(text) &&
  /\p{Script=Han}\s?\p{Script=Han}/u.test(text) &&
  datelineOf(text) === '' &&
  !isByline(text) &&
  !isPhotoCredit(text) &&
  !isCaption(text) &&
  !isSeparator(text) &&
  !LABEL.test(text);

const CLOSERS = /[”’」』）)】》\s]+$/u;
const STOPPED = /[。！？!?…]$/u;

/** Where the bracket opens that the last character closes, brackets inside it aside. */
const openingOfLast = (text: string): number => {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (/[）)]/u.test(text.charAt(at))) depth += 1;
    else if (/[（(]/u.test(text.charAt(at)) && --depth === 0) return at;
  }
  return -1;
};

/** The line ends a paragraph as far as its last characters tell: a stop, or a bracket that is a sentence of its own. */
export const endsParagraph = (text: string): boolean => {
  const tail = text.slice(-200);
  if (STOPPED.test(tail.replace(CLOSERS, ''))) return true;
  if (!/[）)]$/u.test(tail)) return false;
  const opens = openingOfLast(text);
  return opens === 0 || (opens > 0 && /[。！？”\s]$/u.test(text.slice(opens - 1, opens)));
};
