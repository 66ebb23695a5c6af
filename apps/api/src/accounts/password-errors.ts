import { defineErrors } from '@duban/supervision';

export const PASSWORD_ERRORS = defineErrors('password', {
  wrong: { kind: 'unprocessable', message: '现在的密码不正确' },
  refused: { kind: 'unprocessable', message: '新密码不符合要求' },
  used: { kind: 'unprocessable', message: '新密码不能与现在的密码或最近用过的密码相同' },
  changed_meanwhile: { kind: 'conflict', message: '密码刚刚在别处改过，请重新登录' },
});
