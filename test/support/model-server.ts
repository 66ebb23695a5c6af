import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server was asked. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[]; response_format?: { type: string } };
}

/** How it answers one request; an answer of it may never end. */
export type Reply = (response: ServerResponse, asked: Asked) => void;

/** A server on this machine that speaks `/chat/completions`, as far as a second reader needs it. */
export interface ModelServer {
  address: string;
  asked: Asked[];
  /** The replies to the next requests; the last of them stands for all that follow. */
  replies: (...replies: Reply[]) => void;
  close: () => Promise<void>;
}

const send = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
};

/** Says these words, as a model does. */
export const says =
  (content: string): Reply =>
  (response) =>
    send(
      response,
      200,
      JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }] }),
    );

/** Finds these sentences, each with its owners. */
export const finds = (...directives: { quote: string; owners: { name: string; role: string }[] }[]): Reply =>
  says(JSON.stringify({ directives }));

export const answers =
  (status: number, body = '{"error":{"message":"no"}}', headers: Record<string, string> = {}): Reply =>
  (response) =>
    send(response, status, body, headers);

/** Takes the request and never answers. */
export const isSilent: Reply = () => undefined;

/** Begins an answer that has no end, as long as somebody reads it. */
export const talksOn: Reply = (response) => {
  const pour = (): void => {
    while (!response.destroyed && response.write('好'.repeat(20_000))) continue;
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.on('drain', pour);
  pour();
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

export const openModelServer = async (): Promise<ModelServer> => {
  const asked: Asked[] = [];
  let waiting: Reply[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await bodyOf(request)) as Asked['body'];
    const one = { path: request.url ?? '', authorization: request.headers.authorization, body };
    asked.push(one);
    const reply = waiting.length > 1 ? waiting.shift() : waiting[0];
    reply?.(response, one);
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    replies: (...replies) => {
      asked.length = 0;
      waiting = replies;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
