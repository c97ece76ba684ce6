import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

/** As the column holds it. */
const HIGHEST = 2_147_483_647;

/** The version that the person saw: who decided on another is told what changed. */
export const IsVersion = () =>
  applyDecorators(
    IsInt({ message: '请提供版本号' }),
    Min(1, { message: '版本号从 1 开始' }),
    Max(HIGHEST, { message: '版本号过大' }),
    ApiProperty({ type: 'integer', minimum: 1, maximum: HIGHEST, example: 1 }),
  );
