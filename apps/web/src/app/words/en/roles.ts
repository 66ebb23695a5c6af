import type { Words } from '../words';

export const roles: Words['roles'] = {
  title: 'Roles',
  find: 'Find people',
  findPlaceholder: 'Name or account',
  nobody: 'Nobody matches',
  person: 'Person',
  unit: 'Unit',
  held: 'Roles',
  act: 'Action',
  none: 'No role',
  disabled: 'Disabled',
  own: 'Yourself: another security administrator changes your roles',
  change: 'Change roles',
  changeOf: 'Change the roles of {{name}}',
  grantTo: 'Roles of {{name}} ({{account}})',
  business: 'Roles of the business; several may be held',
  administrators: 'Administrators',
  alone: 'An administrator holds no other role: choosing one clears the rest.',
  fields: 'Field of work',
  allFields: 'No limit: sees every task',
  fieldsHint: 'With the units below them. Without any, the leader sees every task.',
  fieldsOf: 'Field of work: {{units}}',
  atOnce: 'This takes effect at once and is kept in the audit trail.',
  overtaken:
    'Somebody else has just changed the roles of this person; your change was not saved. Below is what holds now: look at it and try again.',
};
