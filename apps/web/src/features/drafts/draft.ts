import { useQuery } from '@tanstack/react-query';
import { answerOf, api, ifMatch, type Schemas } from '../../app/http';
import { queries } from '../../app/queries';

export type Draft = Schemas['Draft'];
export type DraftOwner = Schemas['DraftOwner'];
export type Deadline = Schemas['Deadline'];
export type Suggestion = Schemas['OwnerSuggestion'];
export type UnitRef = Schemas['UnitRef'];
export type Span = Schemas['Span'];
export type Nature = Draft['nature'];
export type OwnerRole = DraftOwner['role'];

const PAGE_LIMIT = 200;
export const draftsKey = (reportId: string) => ['drafts', reportId] as const;

const allDraftsOf = async (id: string): Promise<Draft[]> => {
  const drafts: Draft[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: PAGE_LIMIT, ...(cursor === null ? {} : { cursor }) };
    const page = await answerOf(api.GET('/api/v1/reports/{id}/drafts', { params: { path: { id }, query } }));
    drafts.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return drafts;
};

/** Every draft of a report, in the order of the text. */
export const useDrafts = (reportId: string) =>
  useQuery({ queryKey: draftsKey(reportId), queryFn: () => allDraftsOf(reportId) });

/** Puts a draft as the server now tells it in the place of the one shown. */
export const showDraft = (draft: Draft): void => {
  queries.setQueryData<Draft[]>(draftsKey(draft.reportId), (before) =>
    before?.map((shown) => (shown.id === draft.id ? draft : shown)),
  );
};

export const readDraft = (id: string): Promise<Draft> =>
  answerOf(api.GET('/api/v1/drafts/{id}', { params: { path: { id } } }));

const at = ({ id, version }: Draft, header: { 'Idempotency-Key'?: string } = {}) => ({
  params: { path: { id }, header: { ...ifMatch(version), ...header } },
});

export type Correction = Schemas['CorrectDraft'];

export type Decision =
  | { act: 'accept' }
  | { act: 'dismiss'; reason: string }
  | { act: 'repeat'; taskId: string }
  | { act: 'reopen' }
  | { act: 'correct'; changes: Correction };

/**
 * Carries a decision about a draft to the server, made from the version that the person saw. The key is that of this one
 * intention, however often it has to be sent.
 */
export const decide = (draft: Draft, decision: Decision, key: string): Promise<Draft> => {
  switch (decision.act) {
    case 'accept':
      return answerOf(api.POST('/api/v1/drafts/{id}/accept', at(draft, { 'Idempotency-Key': key })));
    case 'repeat': {
      const { taskId } = decision;
      return answerOf(
        api.POST('/api/v1/drafts/{id}/repeat', { ...at(draft, { 'Idempotency-Key': key }), body: { taskId } }),
      );
    }
    case 'dismiss':
      return answerOf(api.POST('/api/v1/drafts/{id}/dismiss', { ...at(draft), body: { reason: decision.reason } }));
    case 'reopen':
      return answerOf(api.POST('/api/v1/drafts/{id}/reopen', at(draft)));
    case 'correct':
      return answerOf(api.PATCH('/api/v1/drafts/{id}', { ...at(draft), body: decision.changes }));
  }
};
