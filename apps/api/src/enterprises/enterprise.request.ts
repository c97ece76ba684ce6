import { RATERS, SIZES } from '@app/adaptation/published/enterprise.summary.js';
import type { EnterpriseSize, Rater } from '@app/adaptation/published/enterprise.summary.js';
import { VISIBILITIES } from '@app/adaptation/published/visibility.summary.js';
import type { Visibility } from '@app/adaptation/published/visibility.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Nested, NestedList } from '../problem/nested.js';
import { IsDay } from '../shape/calendar-day.rule.js';
import { IsYuan } from '../shape/yuan.rule.js';
import { IsVersion } from '../shape/version.rule.js';

const YES_OR_NO = { message: '应为是或否' };

/** Facts that exclude from support; left out = 未说明. */
export class ExclusionsRequest {
  /** 中央财政支持的专精特新“小巨人”. */
  @IsOptional()
  @IsBoolean(YES_OR_NO)
  centralLittleGiant?: boolean | null;

  /** 工信厅联企业〔2022〕22号 pilot. */
  @IsOptional()
  @IsBoolean(YES_OR_NO)
  pilot2022?: boolean | null;

  /** 省级财政 has supported the same project. */
  @IsOptional()
  @IsBoolean(YES_OR_NO)
  provinceFunded?: boolean | null;

  /** 失信或经营异常. */
  @IsOptional()
  @IsBoolean(YES_OR_NO)
  dishonest?: boolean | null;

  /** 近三年严重违规. */
  @IsOptional()
  @IsBoolean(YES_OR_NO)
  violation?: boolean | null;
}

export class ContactRequest {
  /** @example '张示例' */
  @IsString({ message: '请填写联系人姓名' })
  @Length(1, 40, { message: '联系人姓名应为 1 至 40 个字' })
  name: string;

  @IsOptional()
  @IsString({ message: '职务应为文字' })
  @MaxLength(40, { message: '职务最多 40 个字' })
  duty?: string | null;

  /** @example '0431-00000001' */
  @IsOptional()
  @Matches(/^[\d+ -]{5,20}$/, { message: '电话只能包含数字、+、- 与空格' })
  phone?: string | null;

  @IsOptional()
  @IsEmail({}, { message: '邮箱格式不正确' })
  @MaxLength(100, { message: '邮箱最多 100 个字符' })
  email?: string | null;

  /** Who may see it. */
  @IsIn(VISIBILITIES, { message: '可见范围应为 PUBLIC、MATCHED、OWNER 或 BUREAU' })
  tier: Visibility;
}

/** What may be said of an enterprise, now or later. */
export class EnterpriseFieldsRequest {
  @IsOptional()
  @IsIn(SIZES, { message: '企业划型应为 MICRO、SMALL、MEDIUM 或 LARGE' })
  size?: EnterpriseSize | null;

  /** @example 86 */
  @IsOptional()
  @IsInt({ message: '从业人员应为整数' })
  @Min(0, { message: '从业人员不能小于 0' })
  @Max(1_000_000, { message: '从业人员过大' })
  staff?: number | null;

  @IsOptional()
  @IsYuan('营业收入')
  revenue?: string | null;

  @IsOptional()
  @Nested(() => ExclusionsRequest, '排除情形')
  exclusions?: ExclusionsRequest;

  @IsOptional()
  @NestedList(() => ContactRequest, { name: '联系人', most: 10 })
  contacts?: ContactRequest[];
}

/** 一企一档, by the enterprise itself or by a provider that collects for it. */
export class RecordEnterpriseRequest extends EnterpriseFieldsRequest {
  /** @example '长春示例制动部件有限公司' */
  @IsString({ message: '请填写企业名称' })
  @Length(2, 100, { message: '企业名称应为 2 至 100 个字' })
  name: string;

  /** 统一社会信用代码. */
  @IsString({ message: '请填写统一社会信用代码' })
  @Length(18, 18, { message: '统一社会信用代码应为 18 位' })
  creditCode: string;

  /** @example '220104' */
  @IsString({ message: '请选择区域' })
  @Length(1, 10, { message: '请选择区域' })
  districtCode: string;

  /** @example 'AUTO' */
  @IsString({ message: '请选择行业' })
  @Length(1, 10, { message: '请选择行业' })
  industry: string;

  /**
   * The batch on whose pilot list it stands.
   * @example 'B3'
   */
  @IsString({ message: '请选择试点批次' })
  @Length(1, 10, { message: '请选择试点批次' })
  batch: string;
}

/** What is sent is changed, the rest stays. */
export class ReviseEnterpriseRequest extends EnterpriseFieldsRequest {
  /** The version that the person saw. */
  @IsVersion()
  version: number;

  /** Only by the bureau. */
  @IsOptional()
  @IsString({ message: '请选择区域' })
  @Length(1, 10, { message: '请选择区域' })
  districtCode?: string;

  /** Only by the bureau. */
  @IsOptional()
  @IsString({ message: '请选择行业' })
  @Length(1, 10, { message: '请选择行业' })
  industry?: string;

  /** Why, where another speaks for the enterprise. */
  @IsOptional()
  @IsString({ message: '理由应为文字' })
  @MaxLength(1000, { message: '理由最多 1000 个字' })
  reason?: string;
}

export class AsAtRequest {
  /** At the end of this day in Changchun. */
  @IsOptional()
  @IsDay()
  asAt?: CalendarDay;
}

export class RateEnterpriseRequest {
  /** The version that the person saw. */
  @IsVersion()
  version: number;

  /** @example 1 */
  @IsInt({ message: '等级应为 0 至 4' })
  @Min(0, { message: '等级应为 0 至 4' })
  @Max(4, { message: '等级应为 0 至 4' })
  level: number;

  /** 0-100. */
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: '得分应为数字' })
  @Min(0, { message: '得分应为 0 至 100' })
  @Max(100, { message: '得分应为 0 至 100' })
  score?: number | null;

  /** @example '2024' */
  @IsString({ message: '请填写评测指标版本' })
  @Length(1, 20, { message: '请填写评测指标版本' })
  edition: string;

  @IsIn(RATERS, { message: '评定方式应为 SELF、PROVIDER 或 THIRD_PARTY' })
  rater: Rater;

  @IsDay()
  ratedOn: CalendarDay;

  @IsOptional()
  @IsString({ message: '评定人应为文字' })
  @MaxLength(60, { message: '评定人最多 60 个字' })
  by?: string | null;
}

/** 跟踪记录. */
export class FollowUpRequest {
  @IsDay()
  on: CalendarDay;

  /** @example '诊断' */
  @IsString({ message: '请填写阶段' })
  @Length(1, 40, { message: '阶段应为 1 至 40 个字' })
  stage: string;

  /** @example '完成现场诊断，形成问题清单 6 项' */
  @IsString({ message: '请填写进展' })
  @Length(1, 1000, { message: '进展应为 1 至 1000 个字' })
  progress: string;

  @IsOptional()
  @IsString({ message: '问题应为文字' })
  @MaxLength(1000, { message: '问题最多 1000 个字' })
  problem?: string | null;

  @IsOptional()
  @IsString({ message: '下一步应为文字' })
  @MaxLength(1000, { message: '下一步最多 1000 个字' })
  nextStep?: string | null;

  @IsOptional()
  @IsString({ message: '责任人应为文字' })
  @MaxLength(40, { message: '责任人最多 40 个字' })
  responsible?: string | null;
}
