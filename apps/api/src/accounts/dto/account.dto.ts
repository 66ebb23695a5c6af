import { ApiProperty } from '@nestjs/swagger';
import { PERMISSIONS, type Permission, type Role, ROLES } from '@duban/supervision';

/** The unit that an account works for. */
export class AccountUnit {
  id!: string;
  name!: string;
}

/** An account by id and name. */
export class AccountRef {
  id!: string;
  name!: string;
}

/** Who is signed in, and what this person may do. */
export class Account {
  id!: string;
  /** The name to sign in with. */
  account!: string;
  name!: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: Role[];
  unit!: AccountUnit | null;
  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions!: Permission[];
}
