import { ApiProperty } from '@nestjs/swagger';
import {
  KEPT_REASONS,
  type KeptReason,
  REREAD_FIELDS,
  REREAD_OUTCOMES,
  type RereadField,
  type RereadOutcome,
} from '@duban/supervision';
import { Deadline, DIRECTIVE_KINDS, DIRECTIVE_NATURES, Group, OWNER_ROLES, Span } from '../../tasks';
import { UnitRef } from '../../units';
import { DraftIssuer } from './draft.dto';

export class RereadOwner {
  /** The words of the text. */
  name!: string;
  @ApiProperty({ enum: OWNER_ROLES })
  role!: (typeof OWNER_ROLES)[number];
  /** Not said by the text, only offered. */
  suggested!: boolean;
  unit!: UnitRef | null;
}

/** A directive as one of two readings has it. */
export class RereadSide {
  text!: string;
  span!: Span;
  title!: string;
  @ApiProperty({ enum: DIRECTIVE_KINDS })
  kind!: (typeof DIRECTIVE_KINDS)[number];
  @ApiProperty({ enum: DIRECTIVE_NATURES })
  nature!: (typeof DIRECTIVE_NATURES)[number];
  issuer!: DraftIssuer | null;
  owners!: RereadOwner[];
  deadline!: Deadline | null;
  group!: Group | null;
  parentKey!: string | null;
}

/** A field that reads otherwise. */
export class RereadFieldChange {
  /** `evidence`: only in the rules, the topics, the questions or the places in the text. */
  @ApiProperty({ enum: REREAD_FIELDS })
  field!: RereadField;
  /** It stays as it is, for a person has set it or decided the draft. */
  kept!: boolean;
}

/** What another reading does to one directive. */
export class RereadItem {
  /**
   * `added`: comes onto the desk. `changed`: its draft reads otherwise. `gone`: found no longer, its draft leaves the desk.
   * `kept`: stays as a person left it.
   */
  @ApiProperty({ enum: REREAD_OUTCOMES })
  outcome!: RereadOutcome;
  /** Why it is kept. */
  @ApiProperty({ enum: KEPT_REASONS })
  why!: KeptReason | null;
  /** Null where there was none like it. */
  draftId!: string | null;
  /** The draft's number in the report, from 0. */
  index!: number | null;
  /** The task that was made of it. */
  taskId!: string | null;
  fields!: RereadFieldChange[];
  /** As it stands now, a person's corrections laid over it; null where there was none like it. */
  before!: RereadSide | null;
  /** As it is read now, without a person's corrections; null where it is found no longer. */
  after!: RereadSide | null;
}
