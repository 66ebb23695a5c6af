import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api, ifMatch, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import { uploading } from '../../app/upload';

export type ReportSummary = Schemas['ReportSummary'];
export type ReportDetail = Schemas['ReportDetail'];
export type Article = Schemas['Article'];
export type Encoding = NonNullable<Schemas['ImportFileForm']['encoding']>;

export const reportKey = (id: string) => ['reports', id] as const;
export const REPORT_LIST_KEY = ['reports', 'list'] as const;

/** One report with its text. The text never changes, the counts do. */
export const useReport = (id: string) =>
  useQuery({
    queryKey: reportKey(id),
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
  });

export type ReportState = 'standing' | 'withdrawn';

/** The reports that stand, or those that were withdrawn: newest first, page by page. */
export const useReports = (state: ReportState = 'standing') =>
  useInfiniteQuery({
    queryKey: [...REPORT_LIST_KEY, state],
    queryFn: ({ pageParam }) => {
      const query = { state, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/reports', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What a person hands in: a text or a file, with what only a person knows of it. */
export type Import = (
  | { kind: 'text'; text: string; html?: string; date?: string; title?: string }
  | { kind: 'file'; file: File; date?: string; encoding?: Encoding }
) & {
  /** The same however often this has to be sent. */
  key: string;
  /** The person knows that a report with the same text stands. */
  allowSameText?: true;
};

const send = (given: Import, onProgress: (share: number) => void): Promise<ReportDetail> => {
  const fetch = uploading(onProgress);
  const params = { header: { 'Idempotency-Key': given.key } };
  if (given.kind === 'text') {
    const { text, html, date, title, allowSameText } = given;
    const insisting = allowSameText ? { allowSameText } : {};
    const body = {
      ...(html === undefined ? { text } : { html }),
      ...(date ? { date } : {}),
      ...(title ? { title } : {}),
      ...insisting,
    };
    return answerOf(api.POST('/api/v1/reports', { params, body, fetch }));
  }
  const { file, date, encoding } = given;
  return answerOf(
    api.POST('/api/v1/reports/files', {
      params,
      // OpenAPI knows the file as a string; what is sent is the form.
      body: { file: file.name, ...(date ? { date } : {}), ...(encoding ? { encoding } : {}) },
      bodySerializer: () => formOf(given),
      fetch,
    }),
  );
};

// The fields stand before the file, so that a server that reads the form as it arrives knows them first.
const formOf = ({ file, date, encoding, allowSameText }: Extract<Import, { kind: 'file' }>): FormData => {
  const form = new FormData();
  if (date) form.append('date', date);
  if (encoding) form.append('encoding', encoding);
  if (allowSameText) form.append('allowSameText', 'true');
  form.append('file', file);
  return form;
};

/** Imports a report; `onProgress` tells the share that has been sent. */
export const useImport = (onProgress: (share: number) => void) =>
  useMutation({
    mutationFn: (given: Import) => send(given, onProgress),
    onSuccess: (report) => {
      queries.setQueryData(reportKey(report.id), report);
      void queries.invalidateQueries({ queryKey: REPORT_LIST_KEY });
    },
  });

interface Withdrawal {
  reason: string;
  /** The same however often this has to be sent. */
  key: string;
}

/** Takes a report back, as the person saw it. */
export const useWithdrawal = ({ id, version }: ReportDetail) =>
  useMutation({
    mutationFn: ({ reason, key }: Withdrawal) => {
      const params = { path: { id }, header: { ...ifMatch(version), 'Idempotency-Key': key } };
      return answerOf(api.POST('/api/v1/reports/{id}/withdraw', { params, body: { reason } }));
    },
    onSuccess: (report) => {
      queries.setQueryData(reportKey(id), report);
      void queries.invalidateQueries({ queryKey: REPORT_LIST_KEY });
    },
    // Refused or done: the drafts may have been decided, and the report withdrawn, by others.
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(id) }),
  });
