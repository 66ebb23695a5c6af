import { Injectable } from '@nestjs/common';
import { addDays } from '@duban/workdays';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { AccuracyRepository, type LabelCounts } from './accuracy.repository';
import { ExtractionAccuracy, FieldAccuracy, LABELLED_FIELDS } from './dto/accuracy.dto';

const toFields = (counts: LabelCounts): FieldAccuracy[] =>
  LABELLED_FIELDS.map((field) => ({ field, right: counts[`${field}Right`], settled: counts[`${field}Settled`] }));

/** What persons settled on the review desk, as a measure of the extraction. */
@Injectable()
export class AccuracyService {
  constructor(
    private readonly repository: AccuracyRepository,
    private readonly clock: Clock,
  ) {}

  /** Over the drafts that were decided today and on the days before it, `days` in all. */
  async ofLastDays({ scope }: Reader, days: number): Promise<ExtractionAccuracy> {
    const until = this.clock.today();
    const since = addDays(until, 1 - days);
    const rows = await this.repository.count(scope, since);
    return {
      since,
      until,
      fields: toFields(rows.find(({ genre }) => genre === null) ?? NOTHING),
      kinds: rows.flatMap(({ genre, ...counts }) => (genre === null ? [] : [{ genre, fields: toFields(counts) }])),
    };
  }
}

const NOTHING: LabelCounts = {
  directiveRight: 0,
  directiveSettled: 0,
  titleRight: 0,
  titleSettled: 0,
  natureRight: 0,
  natureSettled: 0,
  ownersRight: 0,
  ownersSettled: 0,
  deadlineRight: 0,
  deadlineSettled: 0,
};
