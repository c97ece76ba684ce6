import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** A page of a list. */
export class PageRequest {
  /**
   * How many a page holds.
   * @example 20
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '条数应为整数' })
  @Min(1, { message: '条数至少为 1' })
  @Max(100, { message: '条数最多为 100' })
  pageSize?: number = 20;

  /**
   * From 1.
   * @example 1
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '页码应为整数' })
  @Min(1, { message: '页码从 1 开始' })
  @Max(10_000, { message: '页码过大' })
  page?: number = 1;
}
