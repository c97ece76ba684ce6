import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** Yuan as text: a JSON number cannot carry money. */
export const IsYuan = (name: string) =>
  applyDecorators(
    Matches(/^\d{1,12}(\.\d{1,2})?$/, { message: `${name}应为最多两位小数的元，如 "300000.00"` }),
    ApiProperty({ type: 'string', example: '300000.00', pattern: '^\\d{1,12}(\\.\\d{1,2})?$' }),
  );
