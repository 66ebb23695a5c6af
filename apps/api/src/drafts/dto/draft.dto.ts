import { ApiProperty } from '@nestjs/swagger';
import { DRAFT_ORIGINS, DRAFT_STATES, type DraftOrigin, type DraftState } from '@duban/supervision';
import { AccountRef } from '../../accounts';
import { Total } from '../../platform/http/page.dto';
import {
  CONFIDENCES,
  Deadline,
  DIRECTIVE_KINDS,
  DIRECTIVE_NATURES,
  Group,
  OWNER_ROLES,
  Question,
  Span,
} from '../../tasks';
import { UnitRef } from '../../units';

export class DraftIssuer {
  name!: string;
  post!: string | null;
  span!: Span | null;
}

/** A unit that the words of an owner may mean. */
export class UnitCandidate {
  unit!: UnitRef;
  /** Why, in Chinese. */
  why!: string;
}

export const UNIT_MATCHES = ['exact', 'single', 'ambiguous', 'none'] as const;

/** What the directory makes of an owner's words: a person confirms a `single`, and chooses where it is `ambiguous`. */
export class OwnerResolution {
  @ApiProperty({ enum: UNIT_MATCHES })
  match!: (typeof UNIT_MATCHES)[number];
  /** The likest first. */
  candidates!: UnitCandidate[];
}

/** A unit that might lead where the text names nobody. It is no owner until a person makes it one. */
export class OwnerSuggestion {
  unit!: UnitRef;
  /** The short name of the unit, else its name. */
  name!: string;
  /** The reasons, in Chinese. */
  why!: string;
}

export class DraftOwner {
  /** The words of the text. */
  name!: string;
  @ApiProperty({ enum: OWNER_ROLES })
  role!: (typeof OWNER_ROLES)[number];
  /** A class of units (各级各部门) and not one unit. */
  class!: boolean;
  span!: Span | null;
  unit!: UnitRef | null;
  @ApiProperty({ enum: CONFIDENCES })
  confidence!: (typeof CONFIDENCES)[number];
  /** `person` where a person named it. */
  rule!: string;
  /** Not said by the text, only offered; it never issues itself. */
  suggested!: boolean;
  why!: string | null;
  /** Null where the unit is settled, a class is meant, or the draft is decided. */
  resolution!: OwnerResolution | null;
}

/** 拟办事项: a directive on the review desk, with what a person corrected laid over it. */
export class Draft {
  id!: string;
  reportId!: string;
  articleId!: string;
  /** Its number in the report, from 0: it never changes. The rules' drafts are numbered in the order of the text. */
  index!: number;
  version!: number;
  @ApiProperty({ enum: DRAFT_STATES })
  state!: DraftState;
  /** Who found it: what the second reader found, the rules did not. */
  @ApiProperty({ enum: DRAFT_ORIGINS })
  origin!: DraftOrigin;
  /** The extraction's own id, unique in the report. */
  key!: string;
  /** The key of the numbered heading that it stands under. */
  parentKey!: string | null;
  text!: string;
  span!: Span;
  title!: string;
  @ApiProperty({ enum: DIRECTIVE_KINDS })
  kind!: (typeof DIRECTIVE_KINDS)[number];
  @ApiProperty({ enum: DIRECTIVE_NATURES })
  nature!: (typeof DIRECTIVE_NATURES)[number];
  issuer!: DraftIssuer | null;
  owners!: DraftOwner[];
  /** Up to three, the likest first, where an open draft names nobody. */
  suggestions!: OwnerSuggestion[];
  deadline!: Deadline | null;
  deadlines!: Deadline[];
  group!: Group | null;
  topics!: string[];
  questions!: Question[];
  /** The rules that found it. */
  rules!: string[];
  corrected!: boolean;
  dismissReason!: string | null;
  decidedBy!: AccountRef | null;
  @ApiProperty({ format: 'date-time' })
  decidedAt!: string | null;
  /** The task that was made of it. */
  taskId!: string | null;
  /** The open task that it says again, where it was decided to be a repetition. */
  repeatedTaskId!: string | null;
  /** Its report was withdrawn: it can no longer be corrected or decided. */
  reportWithdrawn!: boolean;
}

export class DraftPage {
  items!: Draft[];
  nextCursor!: string | null;
  total!: Total;
}
