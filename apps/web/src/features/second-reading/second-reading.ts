import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import { draftsKey } from '../drafts/draft';

export type SecondReading = Schemas['SecondReading'];

const LOOK_AGAIN_MS = 4000;
const readingKey = (reportId: string) => ['second-reading', reportId] as const;

/** How far the second reading of a report has come; asked again as long as it waits. Drafts that it added are fetched. */
export const useSecondReading = (reportId: string, shown: number) => {
  const reading = useQuery({
    queryKey: readingKey(reportId),
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}/second-reading', { params: { path: { id: reportId } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? LOOK_AGAIN_MS : false),
  });
  const extra = reading.data?.extra ?? 0;
  useEffect(() => {
    if (extra > shown) void queries.invalidateQueries({ queryKey: draftsKey(reportId) });
  }, [extra, shown, reportId]);
  return reading;
};

/** Has the report read, or tried again. */
export const useAskForReading = (reportId: string) =>
  useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/reports/{id}/second-reading', { params: { path: { id: reportId } } })),
    onSuccess: (reading) => queries.setQueryData(readingKey(reportId), reading),
    onError: () => queries.invalidateQueries({ queryKey: readingKey(reportId) }),
  });

/** Whether the office has a second reader, and where the words of an imported report go. */
export const useSecondReader = () =>
  useQuery({ queryKey: ['second-reader'], queryFn: () => answerOf(api.GET('/api/v1/second-reader')) });
