import { ORGANISATION_KINDS } from '@app/identity/published/organisation.summary.js';
import type { OrganisationId, OrganisationKind } from '@app/identity/published/organisation.summary.js';
import type { Direction } from '@app/identity/published/page.summary.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageRequest } from '../shape/page.request.js';

const KINDS = Object.keys(ORGANISATION_KINDS);

export class ListOrganisationsRequest extends PageRequest {
  /** Only this kind. */
  @IsOptional()
  @IsIn(KINDS, { message: '没有这种单位' })
  @ApiProperty({ enum: KINDS, required: false })
  kind?: OrganisationKind;

  /** Part of the name or of the credit code. */
  @IsOptional()
  @IsString({ message: '关键词应为文字' })
  @MaxLength(50, { message: '关键词最多 50 个字' })
  text?: string;

  /** Field, with a minus for the other way round. */
  @IsOptional()
  @IsIn(['name', '-name', 'id', '-id'], { message: '不能按此排序' })
  sort?: string = 'name';
}

/** The same without pages: all of them. */
export class ExportOrganisationsRequest extends OmitType(ListOrganisationsRequest, ['page', 'pageSize'] as const) {}

export class ListPeopleRequest extends PageRequest {
  /** Only of this organisation. */
  @IsOptional()
  @IsString({ message: '单位编号应为文字' })
  @MaxLength(40, { message: '单位编号有误' })
  organisationId?: OrganisationId;

  /** Part of the name or of the account. */
  @IsOptional()
  @IsString({ message: '关键词应为文字' })
  @MaxLength(50, { message: '关键词最多 50 个字' })
  text?: string;

  /** Field, with a minus for the other way round. */
  @IsOptional()
  @IsIn(['name', '-name', 'account', '-account', 'id', '-id'], { message: '不能按此排序' })
  sort?: string = 'name';
}

export class ListMembershipsRequest extends PageRequest {
  /** Only of this organisation. */
  @IsOptional()
  @IsString({ message: '单位编号应为文字' })
  @MaxLength(40, { message: '单位编号有误' })
  organisationId?: OrganisationId;

  /** Only of this person. */
  @IsOptional()
  @IsString({ message: '人员编号应为文字' })
  @MaxLength(40, { message: '人员编号有误' })
  personId?: PersonId;
}

/** Where a page begins and how long it is. */
export const cutOf = ({ page = 1, pageSize = 20 }: PageRequest) => ({ skip: (page - 1) * pageSize, limit: pageSize });

/** By what, and which way. */
export function orderOf<Field extends string>(said: string): { readonly sort: Field; readonly direction: Direction } {
  return { sort: said.replace('-', '') as Field, direction: said.startsWith('-') ? 'DESC' : 'ASC' };
}
