import type { OrganisationId } from '@app/identity/published/organisation.summary.js';
import { IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { IsVersion } from '../shape/version.rule.js';

const isSaid = (_form: unknown, value: unknown) => value !== null;
const isChanged = (_form: unknown, value: unknown) => value !== null && value !== undefined;

export class RecordPersonRequest {
  @IsString({ message: '单位编号应为文字' })
  @Length(1, 40, { message: '单位编号有误' })
  organisationId: OrganisationId;

  /** @example 'li.fang' */
  @IsString({ message: '请填写账号' })
  @Length(3, 39, { message: '账号应为 3 至 39 位' })
  account: string;

  @IsString({ message: '请填写姓名' })
  @Length(1, 50, { message: '姓名应为 2 至 50 个字' })
  name: string;

  @ValidateIf(isSaid)
  @IsString({ message: '电话应为文字' })
  @Length(1, 30, { message: '电话号码格式不正确' })
  phone: string | null;

  @ValidateIf(isSaid)
  @IsString({ message: '邮箱应为文字' })
  @Length(1, 200, { message: '邮箱格式不正确' })
  email: string | null;
}

/** What is left out stays as it is. */
export class ChangePersonRequest {
  @IsVersion()
  version: number;

  @IsOptional()
  @IsString({ message: '请填写姓名' })
  @Length(1, 50, { message: '姓名应为 2 至 50 个字' })
  name?: string;

  /** null = none is kept. */
  @ValidateIf(isChanged)
  @IsString({ message: '电话应为文字' })
  @Length(1, 30, { message: '电话号码格式不正确' })
  phone?: string | null;

  /** null = none is kept. */
  @ValidateIf(isChanged)
  @IsString({ message: '邮箱应为文字' })
  @Length(1, 200, { message: '邮箱格式不正确' })
  email?: string | null;
}
