import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api, ifMatch, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import type { ReportDetail } from './report';

export type RereadItem = Schemas['RereadItem'];
export type RereadSide = Schemas['RereadSide'];
export type RereadingPreview = Schemas['RereadingPreview'];

const of = (id: string) => ({ path: { id } });
const asked = (date: string | undefined) => (date === undefined ? {} : { date });

/** What another reading would do; `date`: the report's day, put right. Asked anew each time: drafts are decided meanwhile. */
export const usePreview = ({ id, version }: ReportDetail, date: string | undefined) =>
  useQuery({
    queryKey: ['rereading', id, version, date ?? ''],
    queryFn: () => answerOf(api.POST('/api/v1/reports/{id}/rereadings/preview', { params: of(id), body: asked(date) })),
    staleTime: 0,
    gcTime: 0,
  });

/** Every reading of the report, the last first. */
export const useReadings = ({ id, version }: ReportDetail) =>
  useQuery({
    queryKey: ['readings', id, version],
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}/readings', { params: of(id) })),
  });

interface Wanted {
  date: string | undefined;
  /** What the person has looked at. */
  preview: RereadingPreview;
  /** The same however often this has to be sent. */
  key: string;
}

/** Has the report read again, as the person saw it in the preview. */
export const useRereading = ({ id }: ReportDetail) =>
  useMutation({
    mutationFn: ({ date, preview, key }: Wanted) => {
      const params = { ...of(id), header: { ...ifMatch(preview.version), 'Idempotency-Key': key } };
      const body = { ...asked(date), preview: preview.preview };
      return answerOf(api.POST('/api/v1/reports/{id}/rereadings', { params, body }));
    },
    // Refused or done: the report may have been read again, and its drafts decided, by others.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(id) }),
        queries.invalidateQueries({ queryKey: ['reports', 'list'] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
      ]),
  });
