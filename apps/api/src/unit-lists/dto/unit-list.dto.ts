import { ApiProperty } from '@nestjs/swagger';

/** The form of an upload. */
export class UnitListForm {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: string;
}

export class UnitListFault {
  /** As the table program shows it, from 1. */
  row!: number;
  /** The head of the column. */
  field!: string;
  value!: string;
  message!: string;
}

/** A unit that the list sets up or changes. */
export class UnitListItem {
  row!: number;
  name!: string;
  /** The heads of the columns that change; none for a new unit. */
  fields!: string[];
}

/** What a list does, or would do. */
export class UnitListOutcome {
  /** False: nothing was written. */
  applied!: boolean;
  /** Up to 200; nothing is written while there is one. */
  faults!: UnitListFault[];
  /** Of all faults. */
  faultCount!: number;
  created!: UnitListItem[];
  changed!: UnitListItem[];
  unchanged!: number;
}
