import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { IfPresent, IsCalendarDate, NotBlank, Trimmed } from '../../platform/http/validation';
import { ENCODINGS } from './report.dto';

/** A report as it was pasted: `text`, or `html` where the clipboard has that; exactly one of them. */
export class ImportText {
  /** Taken as it stands. At most 5 MB as UTF-8. */
  @IfPresent()
  @IsString({ message: '报告正文应为文字' })
  text?: string;

  /** A page, or a part of one, as Word and browsers copy it: its words are read as those of an .html file. */
  @IfPresent()
  @IsString({ message: '网页内容应为文字' })
  html?: string;

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

  /** Left out: found from the bytes. Of plain text and pages of the web; other files know their own. */
  @ApiPropertyOptional({ enum: ENCODINGS })
  @IfPresent()
  @IsIn(ENCODINGS, { message: '编码应为 utf-8、gb18030、big5、utf-16le 或 utf-16be' })
  encoding?: (typeof ENCODINGS)[number];

  /** Take it in although a report with the same text stands. Never lets the same bytes in twice. */
  @IfPresent()
  @Transform(({ value }: { value: unknown }) => YES_OR_NO.get(value) ?? value)
  @IsBoolean({ message: '应为 true 或 false' })
  allowSameText?: boolean;
}

/** The multipart form of an import: a file and its fields. */
export class ImportFileForm extends ImportFileFields {
  /** Plain text (.txt, .md) of at most 5 MB; .docx, .doc, .wps, .pdf or .html of at most 20 MB. The bytes tell which it is. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
