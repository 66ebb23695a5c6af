import type { FieldProblem, UnitChange } from '@duban/supervision';
import { REQUEST_ERRORS } from '../platform/errors/request-errors';
import { AskUnitChange } from './dto/unit-change.dto';

type Extra = 'name' | 'parentId' | 'successors' | 'subunitsTo';

/** Which fields a kind of change needs, and which it may have besides. */
const FIELDS: Readonly<Record<UnitChange['kind'], { needs: readonly Extra[]; may?: readonly Extra[] }>> = {
  rename: { needs: ['name'] },
  move: { needs: ['parentId'] },
  merge: { needs: ['successors'] },
  split: { needs: ['successors'], may: ['subunitsTo'] },
  abolish: { needs: [] },
};

const problems = ({ kind, ...dto }: AskUnitChange): FieldProblem[] => {
  const { needs, may = [] } = FIELDS[kind];
  const extras: readonly Extra[] = ['name', 'parentId', 'successors', 'subunitsTo'];
  return extras.flatMap((field): FieldProblem[] => {
    const given = dto[field] !== undefined;
    if (needs.includes(field) && !given) return [{ field, message: '这种变更须写明此项' }];
    return given && !needs.includes(field) && !may.includes(field) ? [{ field, message: '这种变更没有此项' }] : [];
  });
};

/** The change that a request asks for; refused where it says too little or too much. */
export const askedChange = (unitId: string, dto: AskUnitChange): UnitChange => {
  const errors = problems(dto);
  const { kind, name = '', parentId = '', successors = [], subunitsTo } = dto;
  if (kind === 'merge' && successors.length !== 1)
    errors.push({ field: 'successors', message: '合并须写明一个承接单位' });
  if (errors.length > 0) throw REQUEST_ERRORS.invalid({ errors });
  switch (kind) {
    case 'rename':
      return { kind, unitId, name };
    case 'move':
      return { kind, unitId, parentId };
    case 'merge':
      return { kind, unitId, into: successors[0] ?? '' };
    case 'split':
      return { kind, unitId, into: successors, childrenTo: subunitsTo };
    case 'abolish':
      return { kind, unitId };
  }
};
