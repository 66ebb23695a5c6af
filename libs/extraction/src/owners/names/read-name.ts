import type { Span } from '../../contract';
import { isFieldOfLevel } from './fields-of-work';
import type { NameReading } from './unit-name';

/** One name of a list, with its place in the text that was read. */
export interface ReadName {
  name: string;
  span: Span;
  class: boolean;
  /** «区水务局（牵头）»: the list itself says which part the name has. */
  note?: 'leads' | 'supports';
}

/** 等 that closes a list, and not 高等, 等级. */
export const AND_SO_ON = /(?<![高中初同平特一二三对劣])等(?![级候学式于同])/u;
/** «等单位», «等7个部门»: says what the names were, and names nobody itself. */
export const BARE_TAIL =
  /^(?:(?:\d{1,3}|[一二三四五六七八九十两]{1,3})?[个家]?(?:成员|责任|重点|主要|职能|主管|行业|行业主管|业务|专业|骨干|沿[江河湖海线]|山区|涉\p{Script=Han}{1,2})?(?:部门|单位|机构|机关|处室|科室|企业|乡镇|镇街|街道|县区|县市区?|市县|地区|[地级]|方面|人员|人|同志)(?:[和及、](?:单位|部门))?)?$/u;

/** «公安、城管»: words that stand for nothing but the bureau. */
const SHORT_FOR_BUREAU =
  /^(?:公安|城管|住建|发改|工信|人社|卫健|教体|经信|安监|质监|工商|食药监|市监|综合执法|住房城乡建设)$/u;

/** «应急、公安部门»: the last name says what all of them are. */
const KIND_LAST = /(?:部门|机关|组织|企业|系统)$/u;

export interface Reading extends ReadName {
  reading: NameReading;
}

/** A field of work names bureaus only in «…等部门», a place alone is no owner: the list as a whole decides. */
export const acceptNames = (names: readonly Reading[], hasTail: boolean): ReadName[] | undefined => {
  if (names.length === 0) return undefined;
  const last = names.at(-1)?.name ?? '';
  const bureaus =
    names.length > 1 &&
    names.every(({ reading, name }) => reading === 'field' || isFieldOfLevel(name)) &&
    names.some(({ name }) => SHORT_FOR_BUREAU.test(name) || isFieldOfLevel(name));
  const kind = hasTail || bureaus || (names.length > 1 && KIND_LAST.test(last));
  if (names.some(({ reading }) => reading === 'field') && !kind) return undefined;
  if (names.length === 1 && names[0]?.reading === 'place' && !hasTail) return undefined;
  return names.map(({ name, span, class: isClass, note }) => ({ name, span, class: isClass, ...(note && { note }) }));
};
