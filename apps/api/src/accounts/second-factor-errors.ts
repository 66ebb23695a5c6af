import { defineErrors } from '@duban/supervision';

export const SECOND_FACTOR_ERRORS = defineErrors('second_factor', {
  already_set: { kind: 'conflict', message: '动态口令已经启用' },
  not_begun: { kind: 'conflict', message: '还没有启用动态口令' },
  wrong_code: { kind: 'unprocessable', message: '动态口令不正确，请输入手机上最新的 6 位数字' },
  required: { kind: 'conflict', message: '管理员必须使用动态口令，不能停用' },
});
