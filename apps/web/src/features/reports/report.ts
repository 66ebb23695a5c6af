import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import { uploading } from '../../app/upload';

export type ReportSummary = Schemas['ReportSummary'];
export type ReportDetail = Schemas['ReportDetail'];
export type Article = Schemas['Article'];
export type Encoding = ReportSummary['encoding'];

export const reportKey = (id: string) => ['reports', id] as const;
export const REPORT_LIST_KEY = ['reports', 'list'] as const;

/** One report with its text. The text never changes, the counts do. */
export const useReport = (id: string) =>
  useQuery({
    queryKey: reportKey(id),
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
  });

/** The reports, newest first, page by page. */
export const useReports = () =>
  useInfiniteQuery({
    queryKey: REPORT_LIST_KEY,
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/reports', { params: { query: pageParam === null ? {} : { cursor: pageParam } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What a person hands in: a text or a file, with what only a person knows of it. */
export type Import =
  | { kind: 'text'; text: string; date?: string; title?: string }
  | { kind: 'file'; file: File; date?: string; encoding?: Encoding };

const send = (given: Import, onProgress: (share: number) => void): Promise<ReportDetail> => {
  const fetch = uploading(onProgress);
  if (given.kind === 'text') {
    const { text, date, title } = given;
    const body = { text, ...(date ? { date } : {}), ...(title ? { title } : {}) };
    return answerOf(api.POST('/api/v1/reports', { body, fetch }));
  }
  const { file, date, encoding } = given;
  return answerOf(
    api.POST('/api/v1/reports/files', {
      // OpenAPI knows the file as a string; what is sent is the form.
      body: { file: file.name, ...(date ? { date } : {}), ...(encoding ? { encoding } : {}) },
      bodySerializer: () => formOf(given),
      fetch,
    }),
  );
};

// The fields stand before the file, so that a server that reads the form as it arrives knows them first.
const formOf = ({ file, date, encoding }: Extract<Import, { kind: 'file' }>): FormData => {
  const form = new FormData();
  if (date) form.append('date', date);
  if (encoding) form.append('encoding', encoding);
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
