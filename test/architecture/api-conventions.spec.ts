import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  maximum?: number;
}
interface Operation {
  parameters?: { in: string; name: string; schema?: Schema }[];
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const { paths, components } = JSON.parse(readFileSync(join(ROOT, 'docs/api/openapi.json'), 'utf8')) as Description;

/** Lists that are whole in one answer, and why they cannot grow. */
const WHOLE_LISTS: Record<string, string> = {
  'GET /drafts/{id}/repetitions': 'three at most',
  'GET /reports/{id}/readings': 'one for each time that a person had a report read again',
  'GET /units/{id}/changes': 'one for each time that a unit was renamed, moved, merged or split',
  'GET /sessions': 'where one person is signed in',
  'GET /unit-names': 'the names of one district, which a page needs all at once',
};

/** Writes that name neither a version nor the request, and why they may come twice. */
const HARMLESS_TWICE: Record<string, string> = {
  'POST /sessions': 'another session: nobody replays a password under a key',
  'DELETE /sessions/current': 'it has ended by then',
  'DELETE /sessions/{id}': 'it has ended by then',
  'POST /audit-verification': 'what is being verified is left as it is',
  'POST /sessions/refresh': 'the same successor for thirty seconds',
  'PUT /own-account/password': 'the password as it was stands for the version',
  'POST /reports/{id}/rereadings/preview': 'changes nothing',
  'POST /reports/{id}/answers/words': 'changes nothing',
  'POST /reports/{id}/answers': 'what was taken over is not taken over again',
  'POST /reports/{id}/second-reading': 'what is being read is left as it is',
  'POST /unit-changes/{id}/cancel': 'what is cancelled is refused',
  'POST /unit-list': 'what the table says is so by then',
  'POST /unit-list/preview': 'changes nothing',
};

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
    reads: method === 'get',
    operation,
  })),
);
const has = ({ parameters = [] }: Operation, place: string, name: string): boolean =>
  parameters.some((one) => one.in === place && one.name.toLowerCase() === name);
const answerOf = ({ responses }: Operation): Schema | undefined => {
  const done = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const schema = done?.[1].content?.['application/json']?.schema;
  return schema?.$ref === undefined ? schema : components.schemas[schema.$ref.split('/').at(-1) ?? ''];
};
const isCreation = ({ responses }: Operation): boolean => '201' in responses;

describe('the description of the API', () => {
  const lists = operations.filter(({ reads, operation }) => reads && answerOf(operation)?.properties?.items);
  const writes = operations.filter(({ reads }) => !reads);

  it('should page every list by a cursor, up to a stated cap', () => {
    expect(lists.length).toBeGreaterThan(8);
    const unpaged = lists
      .filter(({ operation }) => {
        const cap = operation.parameters?.find(({ name }) => name === 'limit')?.schema?.maximum;
        return !(has(operation, 'query', 'cursor') && answerOf(operation)?.properties?.nextCursor && cap === 200);
      })
      .map(({ route }) => route);
    expect(unpaged.sort()).toEqual(Object.keys(WHOLE_LISTS).sort());
  });

  it('should have every write name the version that it saw, or itself, or be harmless twice', () => {
    expect(writes.length).toBeGreaterThan(15);
    const unnamed = writes
      .filter(({ operation }) => !has(operation, 'header', 'if-match') && !has(operation, 'header', 'idempotency-key'))
      .map(({ route }) => route);
    expect(unnamed.sort()).toEqual(Object.keys(HARMLESS_TWICE).sort());
  });

  it('should take an Idempotency-Key wherever something is created', () => {
    const nameless = writes
      .filter(({ operation }) => isCreation(operation) && !has(operation, 'header', 'idempotency-key'))
      .map(({ route }) => route);
    expect(nameless).toEqual(['POST /sessions']);
  });

  it('should ask for the version at every change of a thing that has one', () => {
    const careless = writes
      .filter(({ route }) => /^(?:PUT|PATCH|DELETE) /u.test(route))
      .filter(({ route, operation }) => !has(operation, 'header', 'if-match') && !(route in HARMLESS_TWICE))
      .map(({ route }) => route);
    expect(careless).toEqual([]);
  });
});
