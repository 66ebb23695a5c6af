import { createDubanClient, ifMatch, isProblem } from './index';

const problem = {
  type: 'urn:duban:problem:version:stale',
  title: '已被修改',
  status: 412,
  detail: 'x',
  code: 'version/stale',
  instance: 'urn:uuid:0',
};

describe('the client of the API', () => {
  it('calls a route by its name in the description, with the version that was seen', async () => {
    const seen: Request[] = [];
    const answer = (request: Request): Promise<Response> => {
      seen.push(request);
      return Promise.resolve(Response.json({ id: '1', version: 4 }));
    };
    const client = createDubanClient({ baseUrl: 'http://duban.local', fetch: answer });
    const { data } = await client.POST('/api/v1/drafts/{id}/accept', {
      params: { path: { id: '1' }, header: ifMatch(3) },
    });
    expect(data?.version).toBe(4);
    expect(seen.map(({ method, url, headers }) => [method, url, headers.get('if-match')])).toEqual([
      ['POST', 'http://duban.local/api/v1/drafts/1/accept', '"3"'],
    ]);
  });

  it('gives the problem that the server answered', async () => {
    const client = createDubanClient({
      baseUrl: 'http://duban.local',
      fetch: () =>
        Promise.resolve(
          Response.json(problem, { status: 412, headers: { 'content-type': 'application/problem+json' } }),
        ),
    });
    const { data, error } = await client.GET('/api/v1/tasks');
    expect(data).toBeUndefined();
    expect(isProblem(error)).toBe(true);
    expect(error?.code).toBe('version/stale');
  });

  it('knows a problem from the page of a proxy', () => {
    for (const other of [undefined, null, '<html>502</html>', {}, { code: 5, status: 502, title: 'x' }])
      expect(isProblem(other)).toBe(false);
  });
});
