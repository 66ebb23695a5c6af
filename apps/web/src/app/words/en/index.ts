import type { Words } from '../words';
import { accuracy } from './accuracy';
import { audit } from './audit';
import { drafts } from './drafts';
import { reports } from './reports';
import { roles } from './roles';
import { secondReading } from './second-reading';
import { problems, sessions, shell } from './shell';
import { tasks, units } from './tasks';

/** English; the type makes it complete. */
export const en: Words = {
  shell,
  sessions,
  problems,
  reports,
  drafts,
  secondReading,
  tasks,
  units,
  accuracy,
  roles,
  audit,
};
