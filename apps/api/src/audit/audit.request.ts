import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { OmitType } from '@nestjs/swagger';
import { PageRequest } from '../shape/page.request.js';
import { IsDay } from '../shape/calendar-day.rule.js';

/** A database may take a NUL for the end of what is looked for. */
const PLAIN = /^\P{Cc}*$/u;

export class AuditRequest extends PageRequest {
  /**
   * Who: an id, or part of a name or account.
   * @example '李芳'
   */
  @IsOptional()
  @Matches(PLAIN, { message: '人员应为文字，不含控制字符' })
  @MaxLength(50, { message: '人员最多 50 个字' })
  person?: string;

  /** For whom: an id, or part of the name or credit code of an organisation. */
  @IsOptional()
  @Matches(PLAIN, { message: '单位应为文字，不含控制字符' })
  @MaxLength(50, { message: '单位最多 50 个字' })
  organisation?: string;

  /**
   * What was done.
   * @example 'adaptation.publish-need'
   */
  @IsOptional()
  @Matches(/^[a-z]{1,30}\.[a-z-]{1,60}$/, { message: '没有这种操作' })
  action?: string;

  /** The id of what it was done to. */
  @IsOptional()
  @Matches(PLAIN, { message: '对象编号应为文字，不含控制字符' })
  @MaxLength(40, { message: '对象编号有误' })
  subject?: string;

  /**
   * What ids of the subject begin with.
   * @example 'need'
   */
  @IsOptional()
  @Matches(/^[a-z]{1,20}$/, { message: '没有这种对象' })
  subjectType?: string;

  /** From the beginning of this day. */
  @IsOptional()
  @IsDay()
  from?: CalendarDay;

  /** To the end of this day. */
  @IsOptional()
  @IsDay()
  to?: CalendarDay;

  /** As it stands in the header `x-request-id` and in the logs. */
  @IsOptional()
  @Matches(PLAIN, { message: '请求编号应为文字，不含控制字符' })
  @MaxLength(64, { message: '请求编号有误' })
  requestId?: string;

  /** Newest first with a minus. */
  @IsOptional()
  @IsIn(['at', '-at'], { message: '不能按此排序' })
  sort?: string = '-at';
}

/** The same without pages: all of it, or a refusal. */
export class AuditExportRequest extends OmitType(AuditRequest, ['page', 'pageSize'] as const) {}
