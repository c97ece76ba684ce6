import { IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { IsVersion } from '../shape/version.rule.js';

export class CorrectOwnDataRequest {
  @IsVersion()
  version: number;

  @IsString({ message: '请填写姓名' })
  @Length(1, 50, { message: '姓名应为 2 至 50 个字' })
  name: string;

  /** null = none is kept. */
  @ValidateIf((_form, value) => value !== null)
  @IsString({ message: '电话应为文字' })
  @Length(1, 30, { message: '电话号码格式不正确' })
  phone: string | null;

  /** null = none is kept. */
  @ValidateIf((_form, value) => value !== null)
  @IsString({ message: '邮箱应为文字' })
  @Length(1, 200, { message: '邮箱格式不正确' })
  email: string | null;
}

export class ForgetMeRequest {
  /** One's own account, typed once more: nobody is forgotten by a slip. */
  @IsString({ message: '请填写本人账号以确认注销' })
  @Length(1, 60, { message: '请填写本人账号以确认注销' })
  account: string;

  /** Of whoever has one. */
  @IsOptional()
  @IsString({ message: '密码应为文字' })
  @Length(1, 256, { message: '请填写密码' })
  password?: string;
}
