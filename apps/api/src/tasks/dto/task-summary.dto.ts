import { ApiProperty } from '@nestjs/swagger';
import { type Light, LIGHTS, TASK_STATES, type TaskState } from '@duban/supervision';
import { Total } from '../../platform/http/page.dto';
import { UnitRef } from '../../units';
import { DEADLINE_KINDS, DIRECTIVE_KINDS, DIRECTIVE_NATURES, OWNER_ROLES } from './evidence.dto';

/** Who gave the directive. */
export class TaskIssuer {
  name!: string;
  post!: string | null;
}

/** 分工: who answers for the task, in the words of the text. */
export class TaskOwner {
  name!: string;
  @ApiProperty({ enum: OWNER_ROLES })
  role!: (typeof OWNER_ROLES)[number];
  /** A class of units (各级各部门) and not one unit. */
  class!: boolean;
  unit!: UnitRef | null;
}

/** The time limit in short. `raw` is null where a person set it. */
export class TaskDeadline {
  @ApiProperty({ format: 'date' })
  due!: string | null;
  raw!: string | null;
  @ApiProperty({ enum: DEADLINE_KINDS })
  kind!: (typeof DEADLINE_KINDS)[number] | null;
  @ApiProperty({ format: 'date' })
  next!: string | null;
}

export class TaskReport {
  id!: string;
  title!: string;
  @ApiProperty({ format: 'date' })
  date!: string | null;
}

/** 督办事项, as a line of the ledger. */
export class TaskSummary {
  id!: string;
  version!: number;
  @ApiProperty({ enum: TASK_STATES })
  state!: TaskState;
  title!: string;
  @ApiProperty({ enum: DIRECTIVE_NATURES })
  nature!: (typeof DIRECTIVE_NATURES)[number];
  @ApiProperty({ enum: DIRECTIVE_KINDS })
  kind!: (typeof DIRECTIVE_KINDS)[number];
  issuer!: TaskIssuer | null;
  owners!: TaskOwner[];
  deadline!: TaskDeadline | null;
  /** red overdue, yellow due soon, green in time, grey undated. */
  @ApiProperty({ enum: LIGHTS })
  light!: Light;
  report!: TaskReport;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class TaskPage {
  items!: TaskSummary[];
  nextCursor!: string | null;
  total!: Total;
}
