import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Repeated } from '../shape/repeated.rule.js';

export class PagingRequest {
  /**
   * How many a page holds.
   * @example 20
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '条数应为整数' })
  @Min(1, { message: '条数至少为 1' })
  @Max(100, { message: '条数最多为 100' })
  limit?: number = 20;

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

export class CompareRequest {
  /** Two to four solutions, by id or reference. */
  @Repeated()
  @ArrayMinSize(2, { message: '请选择 2 至 4 个方案' })
  @ArrayMaxSize(4, { message: '请选择 2 至 4 个方案' })
  @IsString({ each: true, message: '方案编号应为文字' })
  @MaxLength(60, { each: true, message: '方案编号有误' })
  solution: string[];
}
