import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageRequest } from '../shape/page.request.js';

const TYPE = /^[a-z]{1,30}\.[a-z-]{1,60}$/;

export class ListDeadLettersRequest extends PageRequest {
  /**
   * Only this kind.
   * @example 'adaptation.need-changed'
   */
  @IsOptional()
  @Matches(TYPE, { message: '没有这种任务' })
  type?: string;

  /** Part of what it is about, of the request that wrote it, or of the error. */
  @IsOptional()
  @IsString({ message: '关键词应为文字' })
  @MaxLength(50, { message: '关键词最多 50 个字' })
  text?: string;

  /** When it was given up, or when it was written; the newest first with a minus. */
  @IsOptional()
  @IsIn(['deadAt', '-deadAt', 'at', '-at'], { message: '不能按此排序' })
  sort?: string = '-deadAt';
}

export class RetryKindRequest {
  /**
   * All of this kind.
   * @example 'adaptation.need-changed'
   */
  @Matches(TYPE, { message: '没有这种任务' })
  type: string;
}
