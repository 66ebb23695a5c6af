import { Injectable } from '@nestjs/common';
import type { HandledTask } from '@duban/directory';
import { Database, Prisma, type Transaction } from '../platform/database';

/** As many of the last tasks tell who usually does what. */
const MOST = 1000;
const LAST_WITH_ONE_LEAD = Prisma.sql`
  select t.title, t.text, p.unit_id as "leadId"
    from task t join task_part p on p.task_id = t.id and p.role = 'lead' and p.unit_id is not null
   order by t.id desc limit ${MOST}`;

/** Tasks that a person has confirmed, with the units that lead them: for the office only, whose papers the drafts are. */
@Injectable()
export class EarlierTasksRepository {
  constructor(private readonly database: Database) {}

  /** The last tasks that have a unit as lead; inside a transaction through its own connection. */
  lastHandled(tx?: Transaction): Promise<HandledTask[]> {
    return (tx ?? this.database.prisma).$queryRaw<HandledTask[]>(LAST_WITH_ONE_LEAD);
  }
}
