import { isCalendarDay } from '@app/kernel/calendar-day.js';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Validate, ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';

@ValidatorConstraint({ name: 'isCalendarDay' })
class CalendarDayRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCalendarDay(value);
  }
}

/** A day that exists, 'YYYY-MM-DD'. */
export const IsDay = (message = '日期应为 YYYY-MM-DD') =>
  applyDecorators(
    Validate(CalendarDayRule, { message }),
    ApiProperty({ type: 'string', format: 'date', example: '2026-12-31' }),
  );
