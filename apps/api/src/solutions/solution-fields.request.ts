import { SOLUTION_DEPLOYMENTS } from '@app/adaptation/published/solution.summary.js';
import type { SolutionDeployment } from '@app/adaptation/published/solution.summary.js';
import { VISIBILITIES } from '@app/adaptation/published/visibility.summary.js';
import type { Visibility } from '@app/adaptation/published/visibility.summary.js';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { NestedList } from '../problem/nested.js';
import { IsYuan } from '../shape/yuan.rule.js';
import { IsVersion } from '../shape/version.rule.js';

export class ServedScenarioRequest {
  /** @example 'S08' */
  @IsString({ message: '请选择场景' })
  @Length(1, 10, { message: '请选择场景' })
  scenario: string;

  /**
   * The level it reaches.
   * @example 2
   */
  @IsOptional()
  @IsInt({ message: '可达等级应为 1 至 4' })
  @Min(1, { message: '可达等级应为 1 至 4' })
  @Max(4, { message: '可达等级应为 1 至 4' })
  level?: number | null;

  /** 首年总价 (软件+实施+首年服务). */
  @IsOptional()
  @IsYuan('最低价')
  priceMin?: string | null;

  @IsOptional()
  @IsYuan('最高价')
  priceMax?: string | null;

  /** @example 8 */
  @IsOptional()
  @IsInt({ message: '实施周期应为 1 至 156 周' })
  @Min(1, { message: '实施周期应为 1 至 156 周' })
  @Max(156, { message: '实施周期应为 1 至 156 周' })
  weeks?: number | null;
}

export class SolutionCaseRequest {
  /** @example '某制动盘厂机加车间设备联网' */
  @IsString({ message: '请填写案例名称' })
  @Length(2, 100, { message: '案例名称应为 2 至 100 个字' })
  title: string;

  @IsOptional()
  @Length(1, 10, { message: '请选择案例行业' })
  industry?: string | null;

  @IsOptional()
  @IsString({ message: '案例说明应为文字' })
  @MaxLength(1000, { message: '案例说明最多 1000 个字' })
  text?: string | null;
}

/** What can be said of a listing; whatever is left out is 未说明, an empty list is 无. */
export class SolutionFieldsRequest {
  /** @example '按设备台数订阅，含首年运维' */
  @IsOptional()
  @IsString({ message: '报价方式应为文字' })
  @MaxLength(200, { message: '报价方式最多 200 个字' })
  pricing?: string | null;

  @IsOptional()
  @NestedList(() => ServedScenarioRequest, { name: '适用场景', most: 17 })
  scenarios?: ServedScenarioRequest[];

  /** @example ['AUTO'] */
  @IsOptional()
  @IsArray({ message: '适用行业应为列表' })
  @ArrayMaxSize(20, { message: '适用行业过多' })
  @Length(1, 10, { each: true, message: '请选择行业' })
  industries?: string[] | null;

  @IsOptional()
  @IsArray({ message: '部署方式应为列表' })
  @ArrayMaxSize(3, { message: '部署方式最多 3 项' })
  @IsIn(SOLUTION_DEPLOYMENTS, { each: true, message: '部署方式应为 LOCAL、CLOUD 或 HYBRID' })
  deployment?: SolutionDeployment[] | null;

  /** @example ['用友U8'] */
  @IsOptional()
  @IsArray({ message: '可对接系统应为列表' })
  @ArrayMaxSize(30, { message: '可对接系统最多 30 项' })
  @IsString({ each: true, message: '系统名称应为文字' })
  @MaxLength(60, { each: true, message: '系统名称最多 60 个字' })
  integrations?: string[] | null;

  @IsOptional()
  @NestedList(() => SolutionCaseRequest, { name: '案例', most: 20 })
  cases?: SolutionCaseRequest[];

  @IsOptional()
  @IsIn(VISIBILITIES, { message: '可见范围应为 PUBLIC、MATCHED、OWNER 或 BUREAU' })
  visibility?: Visibility;
}

/** A listing while it is typed: for counting which needs it could answer. */
export class SolutionDraftRequest extends SolutionFieldsRequest {
  @IsOptional()
  @IsString({ message: '方案名称应为文字' })
  @MaxLength(100, { message: '方案名称最多 100 个字' })
  title?: string;

  @IsOptional()
  @IsString({ message: '方案介绍应为文字' })
  @MaxLength(4000, { message: '方案介绍最多 4000 个字' })
  text?: string;
}

export class RecordSolutionRequest extends SolutionFieldsRequest {
  /** @example '离散车间设备联网与 OEE 分析' */
  @IsString({ message: '请填写方案名称' })
  @Length(2, 100, { message: '方案名称应为 2 至 100 个字' })
  title: string;

  @IsString({ message: '请填写方案介绍' })
  @Length(4, 4000, { message: '方案介绍应为 4 至 4000 个字' })
  text: string;

  @IsArray({ message: '请至少选择一个适用场景' })
  declare scenarios: ServedScenarioRequest[];
}

export class ReviseSolutionRequest extends SolutionFieldsRequest {
  /** The version that the person saw. */
  @IsVersion()
  version: number;

  @IsOptional()
  @IsString({ message: '方案名称应为文字' })
  @Length(2, 100, { message: '方案名称应为 2 至 100 个字' })
  title?: string;

  @IsOptional()
  @IsString({ message: '方案介绍应为文字' })
  @Length(4, 4000, { message: '方案介绍应为 4 至 4000 个字' })
  text?: string;
}
