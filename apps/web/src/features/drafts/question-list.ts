import { useMutation } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';
import { draftsKey } from './draft';

export type TakenAnswers = Schemas['TakenAnswers'];
export type TakenAnswer = Schemas['TakenAnswer'];

const of = (id: string) => ({ params: { path: { id } } });

/** 待明确清单 as a text to be filled in. */
export const questionsAsText = (reportId: string): Promise<string> =>
  answerOf<string>(api.GET('/api/v1/reports/{id}/questions.txt', { ...of(reportId), parseAs: 'text' }));

/** The same as a Word file. */
export const questionsAsWord = (reportId: string): Promise<Blob> =>
  answerOf<Blob>(api.GET('/api/v1/reports/{id}/questions.docx', { ...of(reportId), parseAs: 'blob' }));

interface FilledList {
  text: string;
  dryRun: boolean;
  /** The person has read that the list is about another report. */
  allowAnother: boolean;
}

const wordsOfFile = (reportId: string, file: File): Promise<string> =>
  answerOf(
    api.POST('/api/v1/reports/{id}/answers/words', {
      ...of(reportId),
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
  ).then(({ text }) => text);

/** The words of a list that came back as a file. */
export const useFileWords = (reportId: string) =>
  useMutation({ mutationFn: (file: File) => wordsOfFile(reportId, file) });

/** Takes the answers of a filled list over into the open drafts, or only tells what would become of them. */
export const useAnswers = (reportId: string) =>
  useMutation({
    mutationFn: (body: FilledList) => answerOf(api.POST('/api/v1/reports/{id}/answers', { ...of(reportId), body })),
    onSuccess: async ({ dryRun }) => {
      if (!dryRun) await queries.invalidateQueries({ queryKey: draftsKey(reportId) });
    },
  });
