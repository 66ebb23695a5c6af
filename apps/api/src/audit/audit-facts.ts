import type { Role } from '@duban/supervision';

/** What somebody asked for; the filters of the request that the route names, and whether it was a further page. */
export interface ReadFacts {
  filters: Record<string, string>;
  further?: true;
}

/**
 * What each action may leave in the trail: its name and its facts. This is the allow-list: a fact that is not named here
 * does not compile, and no request body is ever copied. No text of a report stands here, and no secret.
 */
export interface AuditFacts {
  'session.start': { kind: 'cookie' | 'token'; method: 'password' | 'oidc' };
  'session.refused': { code: string };
  /** Too many tries at a name, from one address or from all together. */
  'session.lock': { where: 'address' | 'account' };
  'session.end': Record<string, never>;
  /** A refresh token came a second time, too late: its session has ended. */
  'session.reuse': Record<string, never>;
  'session.revoke': { accountId: string; sessions: number };
  /** Somebody has chosen another password; so many other sessions of the account ended with it. */
  'password.change': { sessions: number };
  'password.refused': { code: string };
  'second_factor.set': Record<string, never>;
  'second_factor.remove': Record<string, never>;
  'access.denied': { asked: string; route: string };
  'report.import': { sha256: string; bytes: number; articles: number; drafts: number };
  /** The report was read again: what became of its drafts, and the day that it was read with. */
  'report.reread': {
    version: number;
    reading: number;
    rules: string;
    date: string | null;
    added: number;
    changed: number;
    gone: number;
    kept: number;
  };
  'report.withdraw': { version: number; sha256: string; drafts: number; reason: string };
  'report.refused': { code: string };
  /** Somebody took the file as it came, or the list of questions, out of the house. */
  'report.download': ReadFacts;
  'report.export_questions': ReadFacts;
  /** Somebody has the report read by the second reader: where its words go, and to which model. */
  'report.second_reading_ask': { host: string; model: string };
  /** `characters`: so many of the text have left for the second reader. */
  'report.second_reading_done': { extra: number; unfound: number; passages: number; characters: number };
  'report.second_reading_fail': { code: string; status: number | null; passages: number; characters: number };
  /** `from`: on the word of whoever held the meeting, not the clerk's own. */
  'draft.correct': { version: number; fields: string[]; from?: 'answers' };
  'draft.accept': { version: number; taskId: string };
  'draft.dismiss': { version: number; reason: string };
  /** The task that was said again. */
  'draft.repeat': { version: number; taskId: string };
  'draft.reopen': {
    version: number;
    from: 'accepted' | 'dismissed' | 'repeated' | 'lapsed';
    removedTask: object | null;
    /** The task that it was a repetition of. */
    taskId?: string;
  };
  'unit.alias': { alias: string };
  'unit.create': { name: string; parentId: string; kind: string; code: string | null };
  'unit.edit': { version: number; fields: string[] };
  /** Somebody wants a unit renamed, moved, merged, split or abolished, from a day on. */
  'unit.change_ask': {
    changeId: string;
    kind: string;
    effectiveOn: string;
    name: string | null;
    parentId: string | null;
    successors: string[];
  };
  'unit.import': { created: number; changed: number; unchanged: number };
  'unit.export': ReadFacts;
  'unit.change_cancel': { changeId: string };
  /** It took effect: so many units have another place, so many open parts and accounts went to the successor. */
  'unit.change_done': { changeId: string; kind: string; units: number; parts: number; accounts: number };
  'unit.change_fail': { changeId: string; kind: string; code: string };
  /** A share of a task was given to a unit, in the place of one that has ended or that nobody knew. */
  'part.place': { taskId: string; version: number; from: string | null; to: string };
  /** The auditor's own reading. */
  'audit.list': ReadFacts;
  'audit.read': ReadFacts;
  'audit.verify_ask': Record<string, never>;
  'audit.verify': {
    origin: 'schedule' | 'person' | 'command';
    whole: boolean;
    upToSeq: number;
    sealed: number;
    heads: number;
    faults: number;
  };
  /** Written by the database’s own function. */
  'audit.purge': { upToSeq: number; hash: string; entries: number; olderThan: string };
  /** All that the account holds now; before and after stand beside it. */
  'role.grant': { version: number };
  'demo.load': { units: number; accounts: number };
}

/**
 * What a change may leave in the trail of the fields that it changed, before and after: the second allow-list. An action that
 * is not named here changes nothing that has a before.
 */
export interface AuditFields {
  'report.reread': { date: string | null; reading: number };
  'report.withdraw': { withdrawn: boolean };
  'draft.correct': { title: string; nature: string; owners: string[]; due: string | null };
  'draft.accept': { state: string };
  'draft.dismiss': { state: string };
  'draft.repeat': { state: string };
  'draft.reopen': { state: string };
  'unit.alias': { aliases: string[] };
  'role.grant': { roles: string[]; fields: string[] };
  'unit.edit': { kind: string; code: string | null; aliases: string[]; duties: string | null; contact: string | null };
}

/** The changed fields of an action: the same names on both sides. */
export interface AuditChange<Fields> {
  before: Partial<Fields>;
  after: Partial<Fields>;
}

export type AuditAction = keyof AuditFacts;
export type AuditedObject = 'session' | 'account' | 'route' | 'report' | 'draft' | 'unit' | 'part' | 'audit' | 'demo';

/** Who did it: a reader, or whoever tried to sign in. */
export interface AuditActor {
  id: string | null;
  account: string | null;
  roles: readonly Role[];
  ip: string;
}

/** An action with the facts that belong to it. */
export type AuditedDeed = {
  [Action in AuditAction]: { action: Action; facts: AuditFacts[Action] } & (Action extends keyof AuditFields
    ? { change: AuditChange<AuditFields[Action]> }
    : { change?: never });
}[AuditAction];

/** One line of the trail. */
export type AuditLine = AuditedDeed & {
  actor: AuditActor;
  result: 'done' | 'refused';
  object: { type: AuditedObject; id: string | null };
};
