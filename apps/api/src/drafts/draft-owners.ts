import { Injectable } from '@nestjs/common';
import {
  createDirectory,
  type Directory,
  levelOf,
  ownerSuggester,
  type Resolution,
  resolveUnit,
  type SuggestedOwner,
} from '@duban/directory';
import { type DraftReading, readDraft } from '@duban/supervision';
import type { Transaction } from '../platform/database';
import { UnitsService } from '../units';
import type { DraftRecord } from './drafts.repository';
import { EarlierTasksRepository } from './earlier-tasks.repository';

/** What the directory says of an open draft: for each owner whom it means, and who might answer where nobody is named. */
export interface DraftOwners {
  /** Beside the owners, in their order; null where a unit is settled or a class is meant. */
  resolutions: (Resolution | null)[];
  suggestions: SuggestedOwner[];
}

const NOTHING: DraftOwners = { resolutions: [], suggestions: [] };

const resolve = (directory: Directory, { owners, issuer }: DraftReading): (Resolution | null)[] => {
  const issuerLevel = levelOf(issuer?.post ?? '');
  return owners.map(({ name, unitId, class: isClass }) =>
    unitId !== null || isClass ? null : resolveUnit(directory, name, { issuerLevel }),
  );
};

const namesNobody = ({ owners, nature }: DraftReading): boolean =>
  nature === 'task' && !owners.some(({ role, suggested }) => role !== 'support' && !suggested);

/** Asks the directory about drafts that a person is still to decide. */
@Injectable()
export class DraftOwnersReader {
  constructor(
    private readonly units: UnitsService,
    private readonly earlier: EarlierTasksRepository,
  ) {}

  /** For each draft, by its id; inside a transaction through its own connection. */
  async of(records: readonly DraftRecord[], tx?: Transaction): Promise<(record: DraftRecord) => DraftOwners> {
    const open = records
      .filter(({ state, reportWithdrawn }) => state === 'open' && !reportWithdrawn)
      .map((record) => ({ id: record.id, reading: readDraft(record.answer, record.ownerUnits, record.correction) }));
    if (open.length === 0) return () => NOTHING;
    const directory = createDirectory(await this.units.allNames(tx));
    const asked = open.some(({ reading }) => namesNobody(reading));
    const suggest = asked ? ownerSuggester(directory, await this.earlier.lastHandled(tx)) : () => [];
    const said = new Map(
      open.map(({ id, reading }) => [
        id,
        { resolutions: resolve(directory, reading), suggestions: namesNobody(reading) ? suggest(reading) : [] },
      ]),
    );
    return ({ id }) => said.get(id) ?? NOTHING;
  }
}
