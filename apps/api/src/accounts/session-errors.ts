import { defineErrors } from '@duban/supervision';

export const SESSION_ERRORS = defineErrors('session', {
  // One answer for an unknown name, a wrong password and a disabled account.
  wrong_password: { kind: 'unauthenticated', message: '账号或密码不正确' },
  // Likewise whether there is such an account or not.
  locked: { kind: 'too_many', message: '尝试次数过多，请稍后再试；急用请联系安全管理员解锁' },
  // Said only to whoever knew the password.
  code_required: { kind: 'unauthenticated', message: '请输入动态口令' },
  wrong_code: { kind: 'unauthenticated', message: '动态口令或备用码不正确' },
  given_password_expired: { kind: 'unauthenticated', message: '初始密码已过期，请联系系统管理员重设' },
  not_found: { kind: 'not_found', message: '没有这个会话' },
});
