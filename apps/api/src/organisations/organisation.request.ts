import { ORGANISATION_KINDS } from '@app/identity/published/organisation.summary.js';
import type { OrganisationKind } from '@app/identity/published/organisation.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, MaxLength, ValidateIf } from 'class-validator';
import { IsVersion } from '../shape/version.rule.js';

const KINDS = Object.keys(ORGANISATION_KINDS);

export class RecordOrganisationRequest {
  @IsIn(KINDS, { message: '没有这种单位' })
  @ApiProperty({ enum: KINDS })
  kind: OrganisationKind;

  /** @example '长春一汽富晟集团有限公司' */
  @IsString({ message: '请填写名称' })
  @Length(2, 200, { message: '名称应为 2 至 200 个字' })
  name: string;

  /**
   * '' where the organisation works for the whole city.
   * @example '220104'
   */
  @IsString({ message: '县区应为文字' })
  @MaxLength(20, { message: '县区有误' })
  districtCode: string;

  @ValidateIf((_form, value) => value !== null)
  @IsString({ message: '统一社会信用代码应为文字' })
  @MaxLength(18, { message: '统一社会信用代码应为 18 位' })
  creditCode: string | null;

  /** The record of the library that this organisation is. */
  @ValidateIf((_form, value) => value !== null)
  @IsString({ message: '档案编号应为文字' })
  @MaxLength(40, { message: '档案编号有误' })
  subjectId: string | null;
}

export class SwitchRequest {
  /** The version that the person saw. */
  @IsVersion()
  version: number;

  /** For the trail. */
  @IsString({ message: '请填写理由' })
  @Length(2, 1000, { message: '理由应为 2 至 1000 个字' })
  reason: string;
}
