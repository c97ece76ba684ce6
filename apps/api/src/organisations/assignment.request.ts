import type { PersonId } from '@app/identity/published/person.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import { IsBoolean, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IsDay } from '../shape/calendar-day.rule.js';
import { IsVersion } from '../shape/version.rule.js';
import { PageRequest } from '../shape/page.request.js';

export class ListAssignmentsRequest extends PageRequest {
  /** Only of this person. */
  @IsOptional()
  @IsString({ message: '人员编号应为文字' })
  @MaxLength(40, { message: '人员编号有误' })
  personId?: PersonId;

  /** Only on this enterprise. */
  @IsOptional()
  @IsString({ message: '企业编号应为文字' })
  @MaxLength(40, { message: '企业编号有误' })
  enterpriseId?: Id;
}

export class AssignRequest {
  @IsString({ message: '请选择人员' })
  @Length(1, 40, { message: '人员编号有误' })
  personId: PersonId;

  /** Id or reference. */
  @IsString({ message: '请选择企业' })
  @Length(1, 40, { message: '企业编号有误' })
  enterpriseId: string;

  @IsDay()
  from: CalendarDay;

  @IsDay()
  until: CalendarDay;
}

export class DeclareConflictRequest {
  @IsVersion()
  version: number;

  /** Whether anything binds the person to the enterprise, or to who serves it. */
  @IsBoolean({ message: '请声明是否存在利益冲突' })
  conflict: boolean;

  @IsOptional()
  @IsString({ message: '说明应为文字' })
  @MaxLength(1000, { message: '说明最多 1000 个字' })
  note?: string;
}
