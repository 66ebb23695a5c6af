import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { PageQuery, Total } from '../../platform/http/page.dto';
import { IfPresent } from '../../platform/http/validation';
import { IdField, UnitRef } from '../../units';
import { OWNER_ROLES } from './evidence.dto';

export class PartsTask {
  id!: string;
  title!: string;
  version!: number;
}

/** A share of an open task that waits for a person: its unit has ended, or the text named one that nobody knows. */
export class UnplacedPart {
  id!: string;
  /** The words of the text. */
  name!: string;
  @ApiProperty({ enum: OWNER_ROLES })
  role!: (typeof OWNER_ROLES)[number];
  task!: PartsTask;
  /** The unit that has ended. */
  unit!: UnitRef | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;
  /** Who took over from it, as far as the chain of succession tells. */
  successors!: UnitRef[];
}

export class UnplacedPartPage {
  items!: UnplacedPart[];
  nextCursor!: string | null;
  total!: Total;
}

export class UnplacedPartQuery extends PageQuery {
  /** Only those of this unit. */
  @IfPresent()
  @IsUUID('all', { message: '单位编号无效' })
  unitId?: string;
}

export class PlacePart {
  /** The unit that answers for the share from now on. */
  @IdField('单位编号无效')
  unitId!: string;
}

export class PlacedPart {
  id!: string;
  /** Of its task. */
  version!: number;
  unit!: UnitRef;
}
