import type { FieldProblem, Refusal } from '@duban/supervision';
import type { ValidationError } from 'class-validator';
import { REQUEST_ERRORS } from './request-errors';

const SENTENCES: Readonly<Record<string, string>> = {
  whitelistValidation: '没有这个字段',
  unknownValue: '内容为空或格式有误',
  isString: '应为文字',
  isInt: '应为整数',
  isArray: '应为列表',
  isUuid: '编号无效',
  isIn: '不在可选范围内',
  min: '数值过小',
  maxLength: '内容过长',
  arrayMaxSize: '项目过多',
  nestedValidation: '格式有误',
};

const CHINESE = /\p{Script=Han}/u;

const sentence = ([rule, message]: [string, string]): string =>
  CHINESE.test(message) ? message : (SENTENCES[rule] ?? '内容有误');

/** What is wrong before anything else can be: it is missing, of another kind, or blank. */
const FIRST = ['isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject', 'isUuid', 'isIn', 'matches'];

const rank = ([rule]: readonly [string, string]): number => {
  const place = FIRST.indexOf(rule);
  return place === -1 ? FIRST.length : place;
};

/** Of all that a field breaks, the one that its sender has to know first: where nothing was sent, it is not too long. */
const foremost = (constraints: Readonly<Record<string, string>> = {}): [string, string][] =>
  Object.entries(constraints)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 1);

const flatten = (errors: readonly ValidationError[], path = ''): FieldProblem[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const field = path === '' ? property : `${path}.${property}`;
    const own = foremost(constraints).map((entry) => ({ field, message: sentence(entry) }));
    return [...own, ...flatten(children ?? [], field)];
  });

/** What class-validator found, as one refusal that names every field, in Chinese and without the values. */
export const validationRefusal = (errors: readonly ValidationError[]): Refusal =>
  REQUEST_ERRORS.invalid({ errors: flatten(errors) });
