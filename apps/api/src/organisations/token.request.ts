import { CAPABILITIES } from '@app/kernel/actor.js';
import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length } from 'class-validator';
import { IsDay } from '../shape/calendar-day.rule.js';

export class IssueTokenRequest {
  /** @example '企业 ERP 同步' */
  @IsString({ message: '请填写名称' })
  @Length(2, 50, { message: '名称应为 2 至 50 个字' })
  name: string;

  /** None: it reads only. */
  @IsArray({ message: '事项应为一个列表' })
  @ArrayMaxSize(CAPABILITIES.length, { message: '事项过多' })
  @IsIn(CAPABILITIES, { each: true, message: '没有这个事项' })
  @ApiProperty({ enum: CAPABILITIES, isArray: true })
  capabilities: Capability[];

  /** Last day; a year at most. */
  @IsDay()
  until: CalendarDay;
}
