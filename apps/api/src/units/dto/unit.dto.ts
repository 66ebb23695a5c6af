import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '@duban/supervision';
import { IsIn, IsString, MaxLength } from 'class-validator';
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
  version!: number;
  name!: string;
  /** By which the office's own list knows it (统一编码). */
  code!: string | null;
  @ApiProperty({ enum: UNIT_KINDS })
  kind!: UnitKind;
  parentId!: string | null;
  /** The root is 0. */
  level!: number;
  /** The short names under which texts mention it. */
  aliases!: string[];
  /** Names it once bore, and those of the units whose work it took over. */
  formerNames!: string[];
  /** What it answers for, in its own words (职责). */
  duties!: string | null;
  contact!: string | null;
  /** The first day on which there was no such unit any more; null while it lives. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;
}

export class UnitPage {
  items!: Unit[];
  nextCursor!: string | null;
  total!: Total;
}

export const UNIT_LIVES = ['living', 'ended', 'all'] as const;
export type UnitLife = (typeof UNIT_LIVES)[number];

export class UnitQuery extends PageQuery {
  /** Part of a name, alias or former name. */
  @IfPresent()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** Those that live, unless asked otherwise: others take on no new work. */
  @ApiPropertyOptional({ enum: UNIT_LIVES, default: 'living' })
  @IfPresent()
  @IsIn(UNIT_LIVES, { message: '应为 living、ended 或 all' })
  life?: UnitLife;
}
