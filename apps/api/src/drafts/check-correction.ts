import type { FieldProblem } from '@duban/supervision';
import { REQUEST_ERRORS } from '../platform/errors/request-errors';
import { CorrectDraft } from './dto/correct-draft.dto';

/** What only the stored data can tell about a correction: spans lie in the text, units exist, something is changed. */
export const checkCorrection = (
  { title, nature, owners, deadline }: CorrectDraft,
  textLength: number,
  knownUnits: ReadonlySet<string>,
): void => {
  if (title === undefined && nature === undefined && owners === undefined && deadline === undefined) {
    throw REQUEST_ERRORS.invalid({}, '没有要修改的内容');
  }
  const errors: FieldProblem[] = [];
  for (const [at, { span, unitId }] of (owners ?? []).entries()) {
    if (span && (span.start >= span.end || span.end > textLength)) {
      errors.push({ field: `owners.${at}.span`, message: '不在报告正文之内' });
    }
    if (unitId && !knownUnits.has(unitId)) errors.push({ field: `owners.${at}.unitId`, message: '没有这个单位' });
  }
  if (errors.length > 0) throw REQUEST_ERRORS.invalid({ errors });
};
