import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../app/http';
import { queries } from '../../app/queries';
import { isRefusal, requestKeys } from '../../app/request-key';
import { UNITS_KEY } from '../units/unit';
import type { DeskActs } from './desk-acts';
import { draftsKey, type Draft, type UnitRef } from './draft';

interface LearntName {
  name: string;
  unit: UnitRef;
}

const keys = requestKeys();

const learn = async ({ name, unit }: LearntName): Promise<void> => {
  const intention = `${name} ${unit.id}`;
  const params = { path: { id: unit.id }, header: { 'Idempotency-Key': keys.keyOf(intention) } };
  try {
    await answerOf(api.POST('/api/v1/units/{id}/aliases', { params, body: { alias: name } }));
    keys.settle(intention);
  } catch (error) {
    if (isRefusal(error)) keys.settle(intention);
    throw error;
  }
};

/** 记为简称: gives a unit the name that the text uses, and makes it the owner of the draft that asked. */
export const useLearnName = (draft: Draft, acts: DeskActs) =>
  useMutation({
    mutationFn: learn,
    onSuccess: async (_, { name, unit }) => {
      acts.endNaming();
      await acts.meanUnit(draft, name, unit);
      // The other drafts that use the name know it now too.
      void queries.invalidateQueries({ queryKey: draftsKey(draft.reportId) });
      void queries.invalidateQueries({ queryKey: UNITS_KEY });
    },
  });
