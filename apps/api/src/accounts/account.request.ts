import { REGISTRATION_KINDS } from '@app/identity/published/registration.summary.js';
import type { RegistrationKind, RegistrationStatus } from '@app/identity/published/registration.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { PageRequest } from '../shape/page.request.js';
import { NestedList } from '../problem/nested.js';
import { IsVersion } from '../shape/version.rule.js';

class ContactFields {
  /** As the business licence says. */
  @IsString({ message: '请填写单位名称' })
  @Length(1, 200, { message: '单位名称应为 2 至 200 个字' })
  name: string;

  /** 统一社会信用代码. @example '91350100M000100Y43' */
  @IsString({ message: '请填写统一社会信用代码' })
  @Length(1, 40, { message: '统一社会信用代码应为 18 位' })
  creditCode: string;

  @IsString({ message: '请填写联系人姓名' })
  @Length(1, 50, { message: '姓名应为 2 至 50 个字' })
  contactName: string;

  @IsOptional()
  @IsString({ message: '电话应为文字' })
  @Length(1, 30, { message: '电话号码格式不正确' })
  phone?: string;
}

export class RegisterRequest extends ContactFields {
  @IsIn(REGISTRATION_KINDS, { message: '请选择企业或服务商' })
  @ApiProperty({ enum: REGISTRATION_KINDS })
  kind: RegistrationKind;

  /** Of an enterprise. @example '220174' */
  @IsOptional()
  @IsString({ message: '县区代码应为文字' })
  @Length(1, 20, { message: '请选择县区' })
  districtCode?: string;

  /** What will be typed at the login. */
  @IsString({ message: '请填写账号' })
  @Length(1, 60, { message: '账号应为 3 至 39 位' })
  account: string;

  /** The activation code goes there. */
  @IsString({ message: '请填写邮箱' })
  @Length(1, 200, { message: '邮箱格式不正确' })
  email: string;
}

export class RegistrationsRequest extends PageRequest {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(['submitted', 'approved', 'rejected'], { message: '状态应为 submitted、approved、rejected 之一' })
  @ApiProperty({
    enum: ['submitted', 'approved', 'rejected'],
    required: false,
    description: 'Only those in this state.',
  })
  status?: RegistrationStatus;
}

export class DecideRequest {
  @IsVersion()
  version: number;

  /** Of a rejection. */
  @IsOptional()
  @IsString({ message: '理由应为文字' })
  @Length(1, 500, { message: '理由应为 2 至 500 个字' })
  reason?: string;
}

export class ReceiptRequest {
  @IsString({ message: '请填写申请编号' })
  @Length(1, 40, { message: '申请编号有误' })
  id: string;

  @IsString({ message: '请填写受理码' })
  @Length(1, 60, { message: '受理码有误' })
  code: string;
}

/** What is missing or wrong in a row is judged with the rules, so that a list is told everything at once. */
export class AccountRowRequest {
  /** As the business licence says. */
  @IsString({ message: '单位名称应为文字' })
  @MaxLength(200, { message: '单位名称应为 2 至 200 个字' })
  name: string;

  /** 统一社会信用代码. @example '91350100M000100Y43' */
  @IsString({ message: '统一社会信用代码应为文字' })
  @MaxLength(40, { message: '统一社会信用代码应为 18 位' })
  creditCode: string;

  @IsString({ message: '县区代码应为文字' })
  @MaxLength(20, { message: '县区代码有误' })
  districtCode: string;

  @IsString({ message: '联系人姓名应为文字' })
  @MaxLength(50, { message: '姓名应为 2 至 50 个字' })
  contactName: string;

  @IsOptional()
  @IsString({ message: '电话应为文字' })
  @MaxLength(30, { message: '电话号码格式不正确' })
  phone?: string;

  @IsOptional()
  @IsString({ message: '邮箱应为文字' })
  @MaxLength(200, { message: '邮箱格式不正确' })
  email?: string;

  /** Left out: the credit code. */
  @IsOptional()
  @IsString({ message: '账号应为文字' })
  @MaxLength(60, { message: '账号应为 3 至 39 位' })
  account?: string;
}

export class OpenAccountsRequest {
  /** At most 800: the pilot list of a city. */
  @NestedList(() => AccountRowRequest, { name: '名单', most: 800 })
  rows: AccountRowRequest[];

  /** Only says what would come of it. */
  @IsOptional()
  @IsBoolean({ message: 'dryRun 应为 true 或 false' })
  dryRun?: boolean;
}

export class AskResetRequest {
  @IsString({ message: '请填写账号' })
  @Length(1, 60, { message: '请填写账号' })
  account: string;
}

export class RedeemRequest extends AskResetRequest {
  /** The one-time code, however it is spaced. */
  @IsString({ message: '请填写一次性码' })
  @Length(1, 80, { message: '一次性码有误' })
  code: string;

  @IsString({ message: '请填写新密码' })
  @Length(1, 256, { message: '请填写新密码，至多 256 个字符' })
  password: string;
}
