import { IsString, MaxLength } from 'class-validator';
import { PageQuery, Total } from '../../platform/http/page.dto';
import { IfPresent } from '../../platform/http/validation';

/** A unit by id and name. */
export class UnitRef {
  id!: string;
  name!: string;
}

/** 单位, a place in the district's tree. */
export class Unit {
  id!: string;
  name!: string;
  parentId!: string | null;
  /** The root is 0. */
  level!: number;
  /** The short names under which texts mention it. */
  aliases!: string[];
  /** What it answers for, in its own words (职责). */
  duties!: string | null;
}

export class UnitPage {
  items!: Unit[];
  nextCursor!: string | null;
  total!: Total;
}

export class UnitQuery extends PageQuery {
  /** Part of a name or alias. */
  @IfPresent()
  @IsString()
  @MaxLength(100)
  q?: string;
}
