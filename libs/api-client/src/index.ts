import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema';

export type { paths };
/** The types of the API by their names in its OpenAPI document: `Schemas['Draft']`. */
export type Schemas = components['schemas'];
/** An answer "no" as the API sends it: problem+json with a stable `code` and the facts that belong to it. */
export type Problem = Schemas['Problem'];
export type DubanClient = Client<paths>;

/** A client of the API at `baseUrl`, which is the page's own origin where it is left out. */
export const createDubanClient = (options: ClientOptions = {}): DubanClient => createClient<paths>(options);

/** The header of a write that must not overtake another: `params: { header: ifMatch(draft.version) }`. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether what a call answered in `error` is a problem of this API, and not a page of a proxy in between. */
export const isProblem = (value: unknown): value is Problem =>
  isRecord(value) &&
  typeof value.code === 'string' &&
  typeof value.status === 'number' &&
  typeof value.title === 'string';
