import { Injectable } from '@nestjs/common';
import type { CalendarDate, Genre } from '@duban/extraction';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database } from '../platform/database';
import { LABELLED_FIELDS, type LabelledField } from './dto/accuracy.dto';

/** For each field how often it was settled and how often the extraction had it right. */
export type LabelCounts = Record<`${LabelledField}${'Right' | 'Settled'}`, number>;

/** The counts of one kind of document; of all where `genre` is null. */
type GenreRow = LabelCounts & { genre: Genre | null };

const countsOf = (field: LabelledField): string => `
  count(*) filter (where l.${field}_right)::int as "${field}Right", count(l.${field}_right)::int as "${field}Settled"`;

/** One statement over the index of the days of decision; the day begins at midnight in Asia/Shanghai. */
const COUNT = `
  select l.genre, ${LABELLED_FIELDS.map(countsOf).join(',')}
    from extraction_label l where l.decided_at >= $1::date::timestamp at time zone 'Asia/Shanghai'
   group by rollup (l.genre) order by l.genre nulls first`;

/** Counts the labelled data: drafts of reports that stand, decided by a person. */
@Injectable()
export class AccuracyRepository {
  constructor(private readonly database: Database) {}

  async count(scope: Scope, since: CalendarDate): Promise<GenreRow[]> {
    if (!seesPapers(scope)) return [];
    return this.database.read<GenreRow>(COUNT, [since]);
  }
}
