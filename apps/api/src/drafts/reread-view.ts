import { type DraftReading, type FoundDirective, readDraft, type RereadItem as Item } from '@duban/supervision';
import type { RereadItem, RereadSide } from './dto/reread-item.dto';
import type { RereadRecord } from './reread-drafts.repository';

const standing = ({ answer, ownerUnits, correction }: RereadRecord): DraftReading =>
  readDraft(answer, ownerUnits, correction);
const asRead = ({ answer, ownerUnits }: FoundDirective): DraftReading => readDraft(answer, ownerUnits, {});

const sidesOf = ({ draft, found }: Item<RereadRecord>): (DraftReading | null)[] => [
  draft && standing(draft),
  found && asRead(found),
];

/** The units that both sides name. */
export const rereadUnitIds = (item: Item<RereadRecord>): string[] =>
  sidesOf(item).flatMap((side) => side?.owners.flatMap(({ unitId }) => unitId ?? []) ?? []);

const toSide = (reading: DraftReading, unitNames: ReadonlyMap<string, string>): RereadSide => {
  const { text, span, title, kind, nature, issuer, owners, deadline, group, parent } = reading;
  return {
    text,
    span,
    title,
    kind,
    nature,
    issuer: issuer ? { name: issuer.name, post: issuer.post ?? null, span: issuer.span ?? null } : null,
    owners: owners.map(({ name, role, suggested, unitId }) => {
      const unit = unitId === null ? undefined : unitNames.get(unitId);
      return {
        name,
        role,
        suggested: suggested ?? false,
        unit: unitId !== null && unit !== undefined ? { id: unitId, name: unit } : null,
      };
    }),
    deadline,
    group: group ?? null,
    parentKey: parent ?? null,
  };
};

/** What becomes of a directive, as the API tells it. */
export const toRereadItem = (item: Item<RereadRecord>, unitNames: ReadonlyMap<string, string>): RereadItem => {
  const { outcome, why, fields, draft } = item;
  const [before = null, after = null] = sidesOf(item).map((side) => side && toSide(side, unitNames));
  return {
    outcome,
    why,
    draftId: draft?.id ?? null,
    index: draft?.index ?? null,
    taskId: draft?.taskId ?? null,
    fields,
    before,
    after,
  };
};
