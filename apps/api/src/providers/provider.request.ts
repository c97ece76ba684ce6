import { IsInt, Max, Min } from 'class-validator';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { IsDay } from '../shape/calendar-day.rule.js';
import { IsVersion } from '../shape/version.rule.js';

/** How many projects at once, until a date. */
export class DeclareCapacityRequest {
  /** The version of the provider that the person saw. */
  @IsVersion()
  version: number;

  /** @example 6 */
  @IsInt({ message: '可并行项目数应为整数' })
  @Min(0, { message: '可并行项目数不能小于 0' })
  @Max(10_000, { message: '可并行项目数过大' })
  parallel: number;

  /** @example 3 */
  @IsInt({ message: '空闲项目数应为整数' })
  @Min(0, { message: '空闲项目数不能小于 0' })
  @Max(10_000, { message: '空闲项目数过大' })
  free: number;

  @IsDay()
  expiresOn: CalendarDay;
}
