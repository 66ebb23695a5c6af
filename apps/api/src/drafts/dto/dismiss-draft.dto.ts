import { IsString, MaxLength } from 'class-validator';
import { NotBlank, Trimmed } from '../../platform/http/validation';

export class DismissDraft {
  /** Why this is no work for the office. */
  @Trimmed()
  @IsString({ message: '请写明不采纳的理由' })
  @NotBlank('请写明不采纳的理由')
  @MaxLength(500, { message: '理由最多 500 字' })
  reason!: string;
}
