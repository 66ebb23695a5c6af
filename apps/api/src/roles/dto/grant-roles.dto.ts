import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '@duban/supervision';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';

/** All roles that the account will hold, and all units that it will answer for. What is not named is taken away. */
export class GrantRolesDto {
  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray({ message: '请列出角色' })
  @ArrayMaxSize(ROLES.length, { message: `最多 ${ROLES.length} 项` })
  @IsIn(ROLES, { each: true, message: '没有这个角色' })
  roles!: Role[];

  /** Ids of units (分管). */
  @ApiProperty({ type: String, format: 'uuid', isArray: true })
  @IsArray({ message: '请列出分管单位' })
  @ArrayMaxSize(200, { message: '最多 200 项' })
  @IsUUID(undefined, { each: true, message: '单位编号无效' })
  fields!: string[];
}
