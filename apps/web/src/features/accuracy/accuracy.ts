import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../app/http';
import type { Days } from './accuracy-figure';

export type ExtractionAccuracy = Schemas['ExtractionAccuracy'];
export type FieldAccuracy = Schemas['FieldAccuracy'];

/** How often the extraction said what a person settled, over the last days. */
export const useAccuracy = (days: Days) =>
  useQuery({
    queryKey: ['accuracy', days],
    queryFn: () => answerOf(api.GET('/api/v1/extraction/accuracy', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
