import { IsOptional, IsString, Length } from 'class-validator';

const PASSWORD = { least: 1, most: 256 };

export class LogInRequest {
  /** @example 'li.ming' */
  @IsString({ message: '请填写账号' })
  @Length(1, 60, { message: '请填写账号' })
  account: string;

  @IsString({ message: '请填写密码' })
  @Length(PASSWORD.least, PASSWORD.most, { message: '请填写密码，至多 256 个字符' })
  password: string;

  /** Of the authenticator app, or a recovery code: asked for by the outcome `code_wanted`. */
  @IsOptional()
  @IsString({ message: '动态口令应为文字' })
  @Length(1, 60, { message: '动态口令有误' })
  code?: string;
}

export class DemoLogInRequest {
  /** Of a person of the demo, see /demo/people. @example 'bureau' */
  @IsString({ message: '请选择演示人员' })
  @Length(1, 60, { message: '请选择演示人员' })
  account: string;
}

export class ActForRequest {
  @IsString({ message: '请选择单位' })
  @Length(1, 40, { message: '请选择单位' })
  organisationId: string;
}

export class ChangePasswordRequest {
  @IsString({ message: '请填写当前密码' })
  @Length(PASSWORD.least, PASSWORD.most, { message: '请填写当前密码' })
  current: string;

  @IsString({ message: '请填写新密码' })
  @Length(PASSWORD.least, PASSWORD.most, { message: '请填写新密码，至多 256 个字符' })
  password: string;
}

export class SecondFactorRequest {
  /** Six digits of the authenticator app. */
  @IsString({ message: '请填写动态口令' })
  @Length(6, 60, { message: '动态口令为六位数字' })
  code: string;
}
