import { ApiProperty } from '@nestjs/swagger';

export class FilledListForm {
  /** The list as it came back: .docx, .doc, .wps, .pdf, .html or plain text. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: string;
}

/** The words of a list that came back as a file. */
export class FilledList {
  text!: string;
}
