import { defineErrors } from '../refusals/refusal';

/** Why a list of units is not taken. */
export const UNIT_LIST_ERRORS = defineErrors('unit_list', {
  too_large: { kind: 'too_large', message: '文件过大：单位名单最多 2 MB' },
  too_complex: { kind: 'unprocessable', message: '文件过于复杂，未能在限定的时间和内存内读完' },
  unreadable: { kind: 'unprocessable', message: '文件无法读取' },
  too_long: { kind: 'unprocessable', message: '名单行数过多' },
  faulty: { kind: 'unprocessable', message: '表中有错误，没有导入任何内容' },
});

/** Why the directory of units says no. */
export const UNIT_ERRORS = defineErrors('unit', {
  not_found: { kind: 'not_found', message: '单位不存在' },
  alias_known: { kind: 'conflict', message: '该单位已经有这个名称' },
  alias_taken: { kind: 'conflict', message: '这个名称已属于另一个单位，不能再作简称' },
  alias_is_class: { kind: 'unprocessable', message: '这是一类单位的统称，不能作某一个单位的简称' },
  alias_of_other_place: { kind: 'unprocessable', message: '名称里写明的层级或地名与该单位不符' },
  name_taken: { kind: 'conflict', message: '这个名称已属于另一个单位' },
  name_same: { kind: 'conflict', message: '新名称与现名称相同' },
  name_unfit: { kind: 'unprocessable', message: '这个名称不能作单位名称' },
  code_taken: { kind: 'conflict', message: '这个编码已属于另一个单位' },
  ended: { kind: 'conflict', message: '该单位已撤并，不能再变更，也不能再承接工作' },
  parent_missing: { kind: 'unprocessable', message: '上级单位不存在或已撤并' },
  cycle: { kind: 'unprocessable', message: '单位不能放到自己或自己的下级之下' },
  root_stays: { kind: 'unprocessable', message: '最上级单位不能移动、合并、拆分或撤销' },
  successor_missing: { kind: 'unprocessable', message: '承接单位不存在或已撤并' },
  into_itself: { kind: 'unprocessable', message: '单位不能并入自己，也不能由自己承接' },
  into_own_child: { kind: 'unprocessable', message: '单位不能并入自己的下级，也不能由自己的下级承接' },
  split_into_one: { kind: 'unprocessable', message: '拆分须写明两个以上不同的承接单位' },
  children_left: { kind: 'conflict', message: '还有下级单位，请先写明由谁承接，或先移走' },
  change_pending: { kind: 'conflict', message: '该单位有一项变更尚未生效，请先取消或等它生效' },
  change_settled: { kind: 'conflict', message: '这项变更已经生效或已取消' },
  change_not_found: { kind: 'not_found', message: '没有这项变更' },
  day_passed: { kind: 'unprocessable', message: '生效日期早于已有的变更' },
});
