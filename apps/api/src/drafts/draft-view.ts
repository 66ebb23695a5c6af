import { type DraftDeadline, type DraftOwner, readDraft } from '@duban/supervision';
import type { Resolution } from '@duban/directory';
import type { DraftOwners } from './draft-owners';
import type { Draft, OwnerResolution } from './dto/draft.dto';
import type { DraftRecord } from './drafts.repository';

/** The units of a draft's owners, whose names are to be shown. */
export const unitIdsOf = ({ answer, ownerUnits, correction }: DraftRecord): string[] =>
  readDraft(answer, ownerUnits, correction).owners.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));

const toOwner =
  (unitNames: ReadonlyMap<string, string>, resolutions: readonly (Resolution | null)[]) =>
  (owner: DraftOwner, at: number): Draft['owners'][number] => {
    const name = owner.unitId === null ? undefined : unitNames.get(owner.unitId);
    return {
      name: owner.name,
      role: owner.role,
      class: owner.class,
      span: owner.span ?? null,
      unit: owner.unitId !== null && name !== undefined ? { id: owner.unitId, name } : null,
      confidence: owner.confidence,
      rule: owner.rule,
      suggested: owner.suggested ?? false,
      why: owner.why ?? null,
      resolution: toResolution(resolutions[at] ?? null),
    };
  };

const toResolution = (resolution: Resolution | null): OwnerResolution | null =>
  resolution && {
    match: resolution.match,
    candidates: resolution.candidates.map(({ unit, why }) => ({ unit: { id: unit.id, name: unit.name }, why })),
  };

/** The draft as the API answers it: the correction over the answer, and what the directory says of its owners. */
export const toDraft = (
  record: DraftRecord,
  unitNames: ReadonlyMap<string, string>,
  { resolutions, suggestions }: DraftOwners,
): Draft => {
  const {
    id,
    reportId,
    articleId,
    index,
    version,
    state,
    origin,
    answer,
    dismissReason,
    decidedBy,
    decidedAt,
    taskId,
  } = record;
  const { owners, issuer, group, deadline, deadlines, ...reading } = readDraft(
    answer,
    record.ownerUnits,
    record.correction,
  );
  return {
    id,
    reportId,
    articleId,
    index,
    version,
    state,
    origin,
    key: answer.id,
    parentKey: reading.parent ?? null,
    text: reading.text,
    span: reading.span,
    title: reading.title,
    kind: reading.kind,
    nature: reading.nature,
    issuer: issuer ? { name: issuer.name, post: issuer.post ?? null, span: issuer.span ?? null } : null,
    owners: owners.map(toOwner(unitNames, resolutions)),
    suggestions: suggestions.map(({ unit, name, why }) => ({ unit: { id: unit.id, name: unit.name }, name, why })),
    deadline: deadline satisfies DraftDeadline | null,
    deadlines,
    group: group ?? null,
    topics: reading.topics,
    questions: reading.questions,
    rules: reading.rules,
    corrected: reading.corrected,
    dismissReason,
    decidedBy,
    decidedAt: decidedAt?.toISOString() ?? null,
    taskId,
    repeatedTaskId: record.repeatedTaskId,
    reportWithdrawn: record.reportWithdrawn,
  };
};
