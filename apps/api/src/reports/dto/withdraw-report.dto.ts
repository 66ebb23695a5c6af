import { IsString, MaxLength } from 'class-validator';
import { NotBlank, Trimmed } from '../../platform/http/validation';

export class WithdrawReport {
  /** Why the report is taken back: a wrong date, a wrong encoding, the wrong paper. */
  @Trimmed()
  @IsString({ message: '请写明撤回的理由' })
  @NotBlank('请写明撤回的理由')
  @MaxLength(500, { message: '理由最多 500 字' })
  reason!: string;
}
