import { defineErrors } from '@duban/supervision';

export const SESSION_ERRORS = defineErrors('session', {
  // One answer for an unknown name, a wrong password and a disabled account.
  wrong_password: { kind: 'unauthenticated', message: '账号或密码不正确' },
});
