import { defineErrors } from '@duban/supervision';

export const ACCESS_ERRORS = defineErrors('access', {
  denied: { kind: 'forbidden', message: '没有这项权限' },
  password_pending: { kind: 'forbidden', message: '请先修改密码，再使用系统' },
  second_factor_pending: { kind: 'forbidden', message: '请先启用动态口令，再使用系统' },
});

/** Nobody is signed in, or the session has ended. */
export const SESSION_REQUIRED = defineErrors('session', {
  required: { kind: 'unauthenticated', message: '请先登录' },
}).required;
