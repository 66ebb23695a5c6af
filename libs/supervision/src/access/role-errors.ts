import { defineErrors } from '../refusals/refusal';

/** Why roles are not granted or taken away. */
export const ROLE_ERRORS = defineErrors('role', {
  not_found: { kind: 'not_found', message: '账号不存在' },
  own: { kind: 'forbidden', message: '不能变更自己的角色，请由另一位安全管理员办理' },
  exclusive: { kind: 'unprocessable', message: '管理员角色不能与其他角色同授一人（三员分立）' },
  of_a_program: { kind: 'conflict', message: '系统对接账号的权限由其令牌决定，不在此授予' },
  last_security_admin: { kind: 'conflict', message: '这是最后一位在用的安全管理员，须先有另一位' },
  unit_missing: { kind: 'unprocessable', message: '单位负责人和联络员须先有所在单位' },
  field_without_leader: { kind: 'unprocessable', message: '分管单位只为领导设定' },
});
