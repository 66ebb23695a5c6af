import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { IfPresent, IsCalendarDate, NotBlank, Trimmed } from '../../platform/http/validation';
import { ENCODINGS } from './report.dto';

/** A report as pasted text. */
export class ImportText {
  /** At most 5 MB as UTF-8. */
  @IsString({ message: '报告正文应为文字' })
  text!: string;

  /** The day on which the report was published or issued. */
  @ApiPropertyOptional({ format: 'date' })
  @IfPresent()
  @IsCalendarDate()
  date?: string;

  /** Instead of the title that the text shows. */
  @IfPresent()
  @Trimmed()
  @IsString({ message: '标题应为文字' })
  @NotBlank('标题不能为空')
  @MaxLength(200, { message: '标题最多 200 字' })
  title?: string;

  /** Take it in although a report with the same text stands. Never lets the same bytes in twice. */
  @IfPresent()
  @IsBoolean({ message: '应为是或否' })
  allowSameText?: boolean;
}

const YES_OR_NO: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** The fields beside the file of a multipart import. */
export class ImportFileFields {
  /** The day on which the report was published or issued. */
  @ApiPropertyOptional({ format: 'date' })
  @IfPresent()
  @IsCalendarDate()
  date?: string;

  /** Left out: found from the bytes. */
  @ApiPropertyOptional({ enum: ENCODINGS })
  @IfPresent()
  @IsIn(ENCODINGS, { message: '编码应为 utf-8、gb18030、utf-16le 或 utf-16be' })
  encoding?: (typeof ENCODINGS)[number];

  /** Take it in although a report with the same text stands. Never lets the same bytes in twice. */
  @IfPresent()
  @Transform(({ value }: { value: unknown }) => YES_OR_NO.get(value) ?? value)
  @IsBoolean({ message: '应为 true 或 false' })
  allowSameText?: boolean;
}

/** The multipart form of an import: a plain text file and its fields. */
export class ImportFileForm extends ImportFileFields {
  /** A .txt file, at most 5 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
