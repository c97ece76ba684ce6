import { ArrayMaxSize, ArrayMinSize, IsString, MaxLength } from 'class-validator';
import { Repeated } from '../shape/repeated.rule.js';

export class CompareRequest {
  /** Two to four solutions, by id or reference. */
  @Repeated()
  @ArrayMinSize(2, { message: '请选择 2 至 4 个方案' })
  @ArrayMaxSize(4, { message: '请选择 2 至 4 个方案' })
  @IsString({ each: true, message: '方案编号应为文字' })
  @MaxLength(60, { each: true, message: '方案编号有误' })
  solution: string[];
}
