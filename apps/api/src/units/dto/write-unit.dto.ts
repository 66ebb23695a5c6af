import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '@duban/supervision';
import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IfPresent, IfPresentAndNotNull, NotBlank, Trimmed } from '../../platform/http/validation';
import { IdField } from './id-field';

/** The most that each field of a unit takes, in UTF-16 units. */
export const UNIT_FIELD_LIMITS = { name: 60, code: 40, alias: 40, aliases: 30, duties: 2000, contact: 200 } as const;
const LIMITS = UNIT_FIELD_LIMITS;

/** An official name. */
export const UnitName = (): PropertyDecorator =>
  applyDecorators(
    Trimmed(),
    IsString({ message: '请写明单位名称' }),
    NotBlank('请写明单位名称'),
    MinLength(2, { message: '单位名称至少 2 个字' }),
    MaxLength(LIMITS.name, { message: `单位名称最多 ${LIMITS.name} 个字` }),
  );

const Kind = () => IsIn(UNIT_KINDS, { message: '没有这种单位类别' });
const Code = (): PropertyDecorator =>
  applyDecorators(
    IfPresentAndNotNull(),
    Trimmed(),
    IsString({ message: '编码应为文字' }),
    Matches(/^[\w.-]{1,40}$/u, { message: '编码由字母、数字、点和横线组成，最多 40 位' }),
  );
const Words = (most: number, called: string): PropertyDecorator =>
  applyDecorators(
    IfPresentAndNotNull(),
    Trimmed(),
    IsString({ message: `${called}应为文字` }),
    NotBlank(`${called}不能为空`),
    MaxLength(most, { message: `${called}最多 ${most} 字` }),
  );
const Aliases = (): PropertyDecorator =>
  applyDecorators(
    IfPresent(),
    IsArray({ message: '简称应为一组文字' }),
    ArrayMaxSize(LIMITS.aliases, { message: `简称最多 ${LIMITS.aliases} 个` }),
    IsString({ each: true, message: '简称应为一组文字' }),
    MinLength(2, { each: true, message: '简称至少 2 个字' }),
    MaxLength(LIMITS.alias, { each: true, message: `简称最多 ${LIMITS.alias} 个字` }),
  );

/** What a unit has beside its name and its place. */
abstract class UnitDetails {
  @ApiPropertyOptional({ type: String, nullable: true })
  @Code()
  code?: string | null;

  /** All of its aliases: those that are left out are taken away. */
  @Aliases()
  aliases?: string[];

  @ApiPropertyOptional({ type: String, nullable: true })
  @Words(LIMITS.duties, '职责')
  duties?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Words(LIMITS.contact, '联系方式')
  contact?: string | null;
}

/** A unit to be set up. */
export class CreateUnit extends UnitDetails {
  @UnitName()
  name!: string;

  /** The unit above it. */
  @IdField('上级单位编号无效')
  parentId!: string;

  @ApiProperty({ enum: UNIT_KINDS })
  @Kind()
  kind!: UnitKind;
}

/** What is put right in a unit. Its name and its place change with a date: see the changes of a unit. */
export class EditUnit extends UnitDetails {
  @ApiPropertyOptional({ enum: UNIT_KINDS })
  @IfPresent()
  @Kind()
  kind?: UnitKind;
}
