import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Role, ROLES } from '@duban/supervision';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { PageQuery, Total } from '../../platform/http/page.dto';
import { IfPresent } from '../../platform/http/validation';
import { UnitRef } from '../../units';

/** An account as whoever grants roles sees it. */
export class RoleHolder {
  id!: string;
  version!: number;
  /** The name to sign in with. */
  account!: string;
  name!: string;
  disabled!: boolean;
  unit!: UnitRef | null;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: Role[];
  /** The units that a leader answers for (分管); a leader without one sees all. */
  @ApiProperty({ type: () => UnitRef, isArray: true })
  fields!: UnitRef[];
}

export class RoleHolderPage {
  items!: RoleHolder[];
  nextCursor!: string | null;
  total!: Total;
}

export class RoleHolderQuery extends PageQuery {
  /** Part of a person's name or of the account. */
  @IfPresent()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IfPresent()
  @ApiPropertyOptional({ enum: ROLES })
  @IsIn(ROLES, { message: '没有这个角色' })
  role?: Role;
}
