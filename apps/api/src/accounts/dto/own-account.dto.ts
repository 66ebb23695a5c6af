import { IsString, MaxLength } from 'class-validator';
import { NotBlank } from '../../platform/http/validation';

// Neither is trimmed or cut. What a password has to be is said by the rules, and not by its shape here.
export class ChangedPassword {
  /** The password as it is now. */
  @IsString({ message: '请填写现在的密码' })
  @NotBlank('请填写现在的密码')
  @MaxLength(128, { message: '密码过长' })
  present!: string;

  /** The password from now on. */
  @IsString({ message: '请填写新密码' })
  @NotBlank('请填写新密码')
  @MaxLength(128, { message: '密码最多 128 个字符' })
  next!: string;
}
