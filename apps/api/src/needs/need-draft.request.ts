import type { NeedDeployment, NeedKind } from '@app/adaptation/published/need.summary.js';
import { NEED_DEPLOYMENTS, NEED_KINDS } from '@app/adaptation/published/need.summary.js';
import { VISIBILITIES } from '@app/adaptation/published/visibility.summary.js';
import type { Visibility } from '@app/adaptation/published/visibility.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { NestedList } from '../problem/nested.js';
import { IsDay } from '../shape/calendar-day.rule.js';
import { IsYuan } from '../shape/yuan.rule.js';

export class EffectRequest {
  /** @example '设备综合效率' */
  @IsString({ message: '请填写指标名称' })
  @Length(1, 60, { message: '指标名称应为 1 至 60 个字' })
  indicator: string;

  /** @example '62%' */
  @IsOptional()
  @IsString({ message: '基线应为文字' })
  @MaxLength(60, { message: '基线最多 60 个字' })
  baseline?: string | null;

  /** @example '75%' */
  @IsOptional()
  @IsString({ message: '目标应为文字' })
  @MaxLength(60, { message: '目标最多 60 个字' })
  target?: string | null;
}

/** What can be said of a need; whatever is left out is 未说明, an empty list is 无. */
export class NeedFieldsRequest {
  @IsOptional()
  @IsIn(NEED_KINDS, { message: '类别应为 need、problem 或 scenario' })
  kind?: NeedKind;

  /**
   * S01-S16, or OTHER for what lies outside them.
   * @example 'S08'
   */
  @IsOptional()
  @Length(1, 10, { message: '请选择场景' })
  scenario?: string;

  /**
   * For OTHER: the scenario in the enterprise's own words.
   * @example '计量器具检定管理'
   */
  @IsOptional()
  @IsString({ message: '场景说明应为文字' })
  @MaxLength(60, { message: '场景说明最多 60 个字' })
  ownWords?: string | null;

  /** @example 1 */
  @IsOptional()
  @IsInt({ message: '当前等级应为 0 至 4' })
  @Min(0, { message: '当前等级应为 0 至 4' })
  @Max(4, { message: '当前等级应为 0 至 4' })
  currentLevel?: number | null;

  /** @example 2 */
  @IsOptional()
  @IsInt({ message: '目标等级应为 1 至 4' })
  @Min(1, { message: '目标等级应为 1 至 4' })
  @Max(4, { message: '目标等级应为 1 至 4' })
  targetLevel?: number | null;

  @IsOptional()
  @NestedList(() => EffectRequest, { name: '预期成效', most: 10 })
  effects?: EffectRequest[];

  @IsOptional()
  @IsYuan('预算下限')
  budgetMin?: string | null;

  @IsOptional()
  @IsYuan('预算上限')
  budgetMax?: string | null;

  @IsOptional()
  @IsDay()
  wantedOn?: CalendarDay | null;

  @IsOptional()
  @IsIn(NEED_DEPLOYMENTS, { message: '部署方式应为 LOCAL、CLOUD、HYBRID 或 ANY' })
  deployment?: NeedDeployment | null;

  /** @example ['用友U8', '西门子PLC'] */
  @IsOptional()
  @IsArray({ message: '需对接系统应为列表' })
  @ArrayMaxSize(20, { message: '需对接系统最多 20 项' })
  @IsString({ each: true, message: '系统名称应为文字' })
  @MaxLength(60, { each: true, message: '系统名称最多 60 个字' })
  integrations?: string[] | null;

  /** Ids of the problems that the need answers. */
  @IsOptional()
  @IsArray({ message: '关联问题应为列表' })
  @ArrayMaxSize(20, { message: '关联问题最多 20 项' })
  @IsString({ each: true, message: '关联问题应为编号' })
  @MaxLength(40, { each: true, message: '关联问题应为编号' })
  problemIds?: string[];

  @IsOptional()
  @IsIn(VISIBILITIES, { message: '可见范围应为 PUBLIC、MATCHED、OWNER 或 BUREAU' })
  visibility?: Visibility;
}

/** A need while it is typed: for counting who could answer it. */
export class NeedDraftRequest extends NeedFieldsRequest {
  /** @example 'AUTO' */
  @IsOptional()
  @Length(1, 10, { message: '请选择行业' })
  industry?: string;

  /** @example '220104' */
  @IsOptional()
  @Length(1, 10, { message: '请选择区域' })
  districtCode?: string;

  /** @example '冲压车间设备联网与 OEE 统计' */
  @IsOptional()
  @IsString({ message: '需求名称应为文字' })
  @MaxLength(100, { message: '需求名称最多 100 个字' })
  title?: string;

  @IsOptional()
  @IsString({ message: '需求描述应为文字' })
  @MaxLength(4000, { message: '需求描述最多 4000 个字' })
  text?: string;
}
