import { IsString, MaxLength, MinLength } from 'class-validator';
import { NotBlank, Trimmed } from '../../platform/http/validation';

export class AddAlias {
  /** A name under which texts mention the unit. */
  @Trimmed()
  @IsString({ message: '请写明简称' })
  @NotBlank('请写明简称')
  @MinLength(2, { message: '简称至少 2 个字' })
  @MaxLength(40, { message: '简称最多 40 个字' })
  alias!: string;
}
