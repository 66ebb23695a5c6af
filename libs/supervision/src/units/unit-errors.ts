import { defineErrors } from '../refusals/refusal';

/** Why the directory of units says no. */
export const UNIT_ERRORS = defineErrors('unit', {
  not_found: { kind: 'not_found', message: '单位不存在' },
  alias_known: { kind: 'conflict', message: '该单位已经有这个名称' },
  alias_taken: { kind: 'conflict', message: '这个名称已属于另一个单位，不能再作简称' },
  alias_is_class: { kind: 'unprocessable', message: '这是一类单位的统称，不能作某一个单位的简称' },
  alias_of_other_place: { kind: 'unprocessable', message: '名称里写明的层级或地名与该单位不符' },
});
