/** Who asks. Each has a column in both tables. */
export const PRINCIPALS = [
  'stranger',
  'program', // a bearer token that nobody gave out
  'expired', // a clerk whose session has run out
  'disabled', // a clerk whose account was disabled after signing in
  'revoked', // a clerk from whom the role was taken a moment ago
  'demoted', // a clerk who was made a liaison a moment ago
  'clerk',
  'head', // of the office
  'leader', // of the whole district
  'field', // a leader who answers for 桥头镇 and 区教育局
  'unit', // the head of 区水务局
  'liaison', // of 桥头镇
  'support', // the liaison of 区财政局
  'village', // the liaison of 柳桥村, below 桥头镇
  'handler', // somebody of 区水务局 who handles a part of 区教育局
  'system',
  'security',
  'auditor',
] as const;
export type Principal = (typeof PRINCIPALS)[number];

/**
 * Who may use which route: ? signs in first (401), - is refused (403), + may. Every route has a line, every principal a
 * column, a refusal is written down as well as a permission. A new route fails the test until its line stands here.
 */
export const ROUTES = `
                                    st pr ex di re de cl he le fi un li su vi ha sy se au
DELETE /sessions/current            ?  ?  ?  ?  +  +  +  +  +  +  +  +  +  +  +  +  +  +
DELETE /sessions/:id                ?  ?  ?  ?  +  +  +  +  +  +  +  +  +  +  +  +  +  +
GET /audit-entries                  ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  -  +
GET /audit-entries/:id              ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  -  +
GET /audit-verification             ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  -  +
GET /drafts/:id                     ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /drafts/:id/repetitions         ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /extraction/accuracy            ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /health/live                    +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +
GET /health/ready                   +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +
GET /openapi.json                   +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +
GET /reports                        ?  ?  ?  ?  -  -  +  +  +  +  -  -  -  -  -  -  -  -
GET /reports/:id                    ?  ?  ?  ?  -  -  +  +  +  +  -  -  -  -  -  -  -  -
GET /reports/:id/drafts             ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /reports/:id/original           ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /reports/:id/second-reading     ?  ?  ?  ?  -  -  +  +  +  +  -  -  -  -  -  -  -  -
GET /reports/:id/questions.docx     ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /reports/:id/questions.txt      ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /reports/:id/repetitions        ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /reports/:id/readings           ?  ?  ?  ?  -  -  +  +  +  +  -  -  -  -  -  -  -  -
GET /role-holders                   ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  +  -
GET /role-holders/:id               ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  +  -
GET /second-reader                  ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
GET /sessions                       ?  ?  ?  ?  +  +  +  +  +  +  +  +  +  +  +  +  +  +
GET /sessions/current               ?  ?  ?  ?  +  +  +  +  +  +  +  +  +  +  +  +  +  +
GET /tasks                          ?  ?  ?  ?  -  +  +  +  +  +  +  +  +  +  +  -  -  -
GET /tasks/:id                      ?  ?  ?  ?  -  +  +  +  +  +  +  +  +  +  +  -  -  -
GET /units                          ?  ?  ?  ?  -  +  +  +  +  +  +  +  +  +  +  +  +  -
PATCH /drafts/:id                   ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /audit-verification            ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  -  +
POST /drafts/:id/accept             ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /drafts/:id/dismiss            ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /drafts/:id/reopen             ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /drafts/:id/repeat             ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports                       ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports/:id/answers           ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports/:id/answers/words     ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports/:id/rereadings        ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports/:id/rereadings/preview ? ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports/:id/second-reading    ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /reports/:id/withdraw          ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
POST /reports/files                 ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
POST /sessions                      +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +  +
POST /sessions/refresh              ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?
POST /units/:id/aliases             ?  ?  ?  ?  -  -  +  -  -  -  -  -  -  -  -  -  -  -
GET /units/:id                      ?  ?  ?  ?  -  +  +  +  +  +  +  +  +  +  +  +  +  -
GET /units/:id/changes              ?  ?  ?  ?  -  +  +  +  +  +  +  +  +  +  +  +  +  -
GET /unit-names                     ?  ?  ?  ?  -  +  +  +  +  +  +  +  +  +  +  +  +  -
GET /unplaced-parts                 ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
GET /unit-list                      ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
POST /unit-list                     ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
POST /unit-list/preview             ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
PATCH /units/:id                    ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
POST /units                         ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
POST /units/:id/changes             ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
POST /unit-changes/:id/cancel       ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  +  -  -
POST /unplaced-parts/:id/unit       ?  ?  ?  ?  -  -  +  +  -  -  -  -  -  -  -  -  -  -
PUT /own-account/password           ?  ?  ?  ?  +  +  +  +  +  +  +  +  +  +  +  +  +  +
PUT /role-holders/:id               ?  ?  ?  ?  -  -  -  -  -  -  -  -  -  -  -  -  +  -`;

/**
 * Who sees which task, of those that may ask for one: + sees it, . is told that there is none.
 * 清淤: lead 区水务局. 灌渠修复: lead 桥头镇, support 区财政局. 巡查: 柳桥村, below 桥头镇. 校车: 区教育局, handled by «handler».
 */
export const TASKS = `
           de cl he le fi un li su vi ha
清淤       .  +  +  +  .  +  .  .  .  .
灌渠修复   .  +  +  +  +  .  +  +  .  .
巡查       .  +  +  +  +  .  +  .  +  .
校车       .  +  +  +  +  .  .  .  .  +`;

/** What an id of this route's path names, by the first word of the path. A new kind of object has to be named here. */
export const OBJECTS: Readonly<Record<string, 'task' | 'report' | 'draft' | 'unit' | 'holder' | 'other'>> = {
  tasks: 'task',
  reports: 'report',
  drafts: 'draft',
  units: 'unit',
  'role-holders': 'holder',
  sessions: 'other',
  'audit-entries': 'other',
  'unit-changes': 'other',
  'unplaced-parts': 'other',
};

/** What a route must be asked beside its path, to answer at all. */
export const QUERIES: Readonly<Record<string, string>> = {
  'GET /unit-names': '?name=%E5%8C%BA%E6%B0%B4%E5%8A%A1%E5%B1%80',
};

const SHORT = new Map(PRINCIPALS.map((principal) => [principal.slice(0, 2), principal]));

/** Reads a table: for each line the marks of its principals. */
export const readTable = (table: string): Map<string, Map<Principal, string>> => {
  const [head = '', ...lines] = table.trim().split('\n');
  const columns = head
    .trim()
    .split(/\s+/u)
    .map((short) => {
      const principal = SHORT.get(short);
      if (!principal) throw new Error(`Nobody is called ${short}`);
      return principal;
    });
  return new Map(
    lines.map((line) => {
      const words = line.trim().split(/\s+/u);
      const marks = words.slice(-columns.length);
      const name = words.slice(0, -columns.length).join(' ');
      if (name === '' || !marks.every((mark) => '?-+.'.includes(mark))) throw new Error(`${line} lacks a column`);
      return [name, new Map(columns.map((principal, at) => [principal, marks[at] ?? ''] as const))];
    }),
  );
};
