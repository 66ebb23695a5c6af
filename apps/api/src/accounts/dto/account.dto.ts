import { ApiProperty } from '@nestjs/swagger';
import { PENDING_STEPS, type PendingStep } from '../../platform/auth/reader';
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
  version!: number;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: Role[];
  unit!: AccountUnit | null;
  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions!: Permission[];
  /** What has to be done before anything else. */
  @ApiProperty({ enum: PENDING_STEPS, nullable: true, type: String })
  pending!: PendingStep | null;
  /** One-time codes are set up. */
  hasCodes!: boolean;
}
