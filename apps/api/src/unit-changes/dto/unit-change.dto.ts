import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UNIT_CHANGE_STATES, UNIT_CHANGES, type UnitChangeKind, type UnitChangeState } from '@duban/supervision';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { IfPresent, IsCalendarDate, NotBlank, Trimmed } from '../../platform/http/validation';
import { IdField, IdList, UnitName, UnitRef } from '../../units';

const MOST_SUCCESSORS = 10;

/** What is to happen to a unit, from a day on. */
export class AskUnitChange {
  @ApiProperty({ enum: UNIT_CHANGES })
  @IsIn(UNIT_CHANGES, { message: '没有这种机构变更' })
  kind!: UnitChangeKind;

  /** The day from which on it counts; a later one is carried out on its day. */
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  effectiveOn!: string;

  /** The paper that orders it, or another reason. */
  @Trimmed()
  @IsString({ message: '请写明依据' })
  @NotBlank('请写明依据')
  @MaxLength(200, { message: '依据最多 200 字' })
  reason!: string;

  /** Of a renaming: the new official name. */
  @IfPresent()
  @UnitName()
  name?: string;

  /** Of a move: the unit above it from then on. */
  @IfPresent()
  @IdField('上级单位编号无效')
  parentId?: string;

  /** Of a merger the one unit that takes over, of a split those that do. */
  @IfPresent()
  @IdList(MOST_SUCCESSORS, '承接单位编号无效')
  successors?: string[];

  /** Of a split: which of them gets the sub-units. */
  @IfPresent()
  @IdField('承接下级的单位编号无效')
  subunitsTo?: string;
}

/** 机构变更: what happened to a unit, or will. */
export class UnitChange {
  id!: string;
  unit!: UnitRef;
  @ApiProperty({ enum: UNIT_CHANGES })
  kind!: UnitChangeKind;
  @ApiProperty({ enum: UNIT_CHANGE_STATES })
  state!: UnitChangeState;
  @ApiProperty({ format: 'date' })
  effectiveOn!: string;
  reason!: string;
  nameBefore!: string;
  nameAfter!: string | null;
  parentBefore!: UnitRef | null;
  parentAfter!: UnitRef | null;
  successors!: UnitRef[];
  subunitsTo!: UnitRef | null;
  requestedBy!: RequestedBy;
  @ApiProperty({ format: 'date-time' })
  requestedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  doneAt!: string | null;
  /** How many units have another place with it; before it is done, how many will. */
  units!: number | null;
  /** How many open parts went to the successor. */
  parts!: number | null;
  /** Why it was not possible on its day: a code. */
  refusal!: string | null;
}

export class RequestedBy {
  id!: string;
  name!: string;
}

export class UnitChangeList {
  /** The latest first. */
  items!: UnitChange[];
}

/** Which name, in a paper of which day. */
export class UnitByNameQuery {
  @Trimmed()
  @IsString({ message: '请写明名称' })
  @NotBlank('请写明名称')
  @MaxLength(60, { message: '名称最多 60 个字' })
  name!: string;

  @ApiPropertyOptional({ format: 'date' })
  @IfPresent()
  @IsCalendarDate()
  on?: string;
}

/** A unit that bore the name then, and who answers for it today. */
export class UnitBearing {
  unit!: UnitRef;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;
  today!: UnitRef[];
}

export class UnitBearingList {
  items!: UnitBearing[];
}
