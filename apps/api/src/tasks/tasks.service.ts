import { Injectable } from '@nestjs/common';
import { lightDays, type LightDays, type ProposedTask, TASK_ERRORS } from '@duban/supervision';
import { addWorkdays } from '@duban/workdays';
import { personsShownInJson } from '../platform/auth/persons-shown';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import type { Transaction } from '../platform/database';
import { isDayPlace, isIdPlace, readCursor, totalOf, writeCursor } from '../platform/http/page-cursor';
import { TaskQuery } from './dto/task-query.dto';
import { type LedgerPlace, LedgerRepository } from './ledger.repository';
import { TaskPageRepository } from './task-page.repository';
import { type NewRepetition, type RepeatableTask, TaskRepetitionsRepository } from './task-repetitions.repository';
import { type TaskOrigin, TasksRepository } from './tasks.repository';

/** The ledger, one task's page, and the tasks that the review desk proposes. */
@Injectable()
export class TasksService {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly page: TaskPageRepository,
    private readonly repository: TasksRepository,
    private readonly repetitions: TaskRepetitionsRepository,
    private readonly clock: Clock,
  ) {}

  /** A page of the ledger, as JSON. */
  async list(reader: Reader, { cursor, ...query }: TaskQuery): Promise<string> {
    const list = `tasks by ${query.sort ?? 'deadline'}`;
    const place = readCursor<[string, string]>(list, cursor, [isDayPlace, isIdPlace]);
    const after: LedgerPlace | undefined = place && { day: place[0], id: place[1] };
    const { items, last, counted } = await this.ledger.page(reader.scope, query, after, this.lightDays());
    const nextCursor = last && writeCursor(list, last.day, last.id);
    return `{"items":${personsShownInJson(reader, items)},"nextCursor":${JSON.stringify(nextCursor)},"total":${JSON.stringify(totalOf(counted))}}`;
  }

  /** One task as JSON; what the reader may not see is not there. */
  async get(reader: Reader, id: string): Promise<{ json: string; version: number }> {
    const found = await this.page.find(reader.scope, id, this.lightDays());
    if (!found) throw TASK_ERRORS.not_found();
    return { ...found, json: personsShownInJson(reader, found.json) };
  }

  /** Takes a task in, in the transaction of whoever proposes it; gives its id. */
  propose(tx: Transaction, task: ProposedTask, origin: TaskOrigin, by: Reader): Promise<string> {
    return this.repository.create(tx, task, origin, by.id, this.clock.now());
  }

  /** Takes a draft's task out again while it is only proposed; gives what it held, or null. */
  async withdraw(tx: Transaction, draftId: string): Promise<object | null> {
    const times = await this.repetitions.countOfDraft(tx, draftId);
    if (times > 0) throw TASK_ERRORS.said_again({ times });
    return this.repository.removeProposed(tx, draftId);
  }

  /** For each of these titles the open tasks of other reports whose titles share the most telling pairs of characters. */
  mayRepeat({ scope }: Reader, titles: readonly string[], exceptReportId: string): Promise<RepeatableTask[][]> {
    return this.repetitions.candidates(scope, titles, exceptReportId);
  }

  /** Counts one more place where an open task was said; false where there is no such task. */
  async sayAgain(tx: Transaction, { scope, id }: Reader, repetition: NewRepetition): Promise<boolean> {
    if (!(await this.repetitions.holdOpen(tx, scope, repetition.taskId))) return false;
    await this.repetitions.create(tx, repetition, id, this.clock.now());
    return true;
  }

  /** Takes a draft out of the places where its task was said; gives the task's id. */
  forgetRepetition(tx: Transaction, draftId: string): Promise<string> {
    return this.repetitions.remove(tx, draftId);
  }

  private lightDays(): LightDays {
    return lightDays(this.clock.today(), addWorkdays);
  }
}
