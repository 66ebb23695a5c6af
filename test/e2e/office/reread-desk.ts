import type { Schemas } from '@duban/api-client';
import type { Answer, Visitor } from './visitor';
import { PAGE } from './page';

type Report = Schemas['ReportDetail'];
type Draft = Schemas['Draft'];
type Preview = Schemas['RereadingPreview'];
type Rereading = Schemas['Rereading'];

/** The day of the page, and one that somebody has typed wrongly. */
export const RIGHT = '2026-03-09';
export const WRONG = '2025-03-09';

/** Words of the page that demand nothing. */
export const NOISE = '听取了有关情况汇报。';

/** The draft about these words. */
export const about = (drafts: readonly Draft[], words: string): Draft =>
  drafts.find(({ text }) => text.includes(words))!;

/** Each thing that a preview tells, in one line. */
export const outcomes = ({ items }: Preview) =>
  items.map(({ outcome, why, before, after, fields }) => [
    outcome,
    why,
    (after ?? before)!.title,
    fields.map(({ field, kept }) => `${field}${kept ? ' kept' : ''}`).join(),
  ]);

let imported = 0;

/** What a clerk does who has reports read again. */
export const rereadDesk = (clerk: Visitor) => ({
  /** A page that nobody has imported yet. */
  importPage: async (given: Record<string, unknown> = {}): Promise<Report> => {
    imported += 1;
    return (await clerk.post<Report>('/reports', { text: `${PAGE}第${imported}份`, ...given })).body;
  },
  reportOf: async (id: string): Promise<Report> => (await clerk.get<Report>(`/reports/${id}`)).body,
  draftsOf: async (id: string): Promise<Draft[]> =>
    (await clerk.get<Schemas['DraftPage']>(`/reports/${id}/drafts`)).body.items,
  readingsOf: async (id: string) => (await clerk.get<Schemas['ReadingList']>(`/reports/${id}/readings`)).body,
  preview: async (id: string, asked: object = {}): Promise<Preview> =>
    (await clerk.post<Preview>(`/reports/${id}/rereadings/preview`, asked)).body,
  reread: (
    id: string,
    version = 1,
    asked: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Rereading>> => clerk.act<Rereading>(`/reports/${id}/rereadings`, version, asked, headers),
});

export type RereadDesk = ReturnType<typeof rereadDesk>;
