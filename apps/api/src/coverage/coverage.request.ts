import { DIMENSIONS } from '@app/coverage/published/picture.summary.js';
import type { Dimension, PictureFilter } from '@app/coverage/published/picture.summary.js';
import type { RunKind, Supposition } from '@app/coverage/published/coverage-run.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Matches, Max, Min } from 'class-validator';
import { Repeated } from '../shape/repeated.rule.js';
import { RUN_TABLES } from './run-tables.js';
import type { RunTable } from './run-tables.js';

export class PictureRequest {
  /**
   * What to lay the needs out by, in this order; repeat for more. Left out: one row of all.
   * @example ['industry', 'scenario']
   */
  @IsOptional()
  @Repeated()
  @ArrayMaxSize(4, { message: '最多按 4 项分组' })
  @IsIn(DIMENSIONS, { each: true, message: '只能按行业、场景、区域、月份分组' })
  @ApiProperty({ enum: DIMENSIONS, isArray: true, required: false })
  by?: Dimension[];

  /**
   * `key:value` of industry, scenario, district or month; repeats of one key are alternatives.
   * @example ['industry:AUTO']
   */
  @IsOptional()
  @Repeated()
  @ArrayMaxSize(60, { message: '筛选条件最多 60 个' })
  @Matches(/^(industry|scenario|district|month):[^:]{1,40}$/, { each: true, message: '筛选条件应写作 键:值' })
  filter?: string[];
}

export function pictureFilterOf({ filter = [] }: PictureRequest): PictureFilter {
  const codes = (key: Dimension) =>
    filter.filter((one) => one.startsWith(`${key}:`)).map((one) => one.split(':')[1] ?? '');
  return Object.fromEntries(DIMENSIONS.flatMap((key) => (codes(key).length > 0 ? [[key, codes(key)]] : [])));
}

/** The stages are counted by industry and district only. */
export function funnelFilterOf(asked: PictureRequest): Pick<PictureFilter, 'industry' | 'district'> {
  const { industry, district } = pictureFilterOf(asked);
  return { ...(industry && { industry }), ...(district && { district }) };
}

const TABLES = Object.keys(RUN_TABLES) as RunTable[];

export class RunTableRequest {
  /** Which of the tables of the run. */
  @IsIn(TABLES, { message: `表应为 ${TABLES.join('、')} 之一` })
  @ApiProperty({ enum: TABLES })
  table: RunTable;
}

const KINDS: readonly RunKind[] = ['real', 'what-if'];

export class RunsRequest {
  /** Left out: both, each line saying which it is. */
  @IsOptional()
  @IsIn(KINDS, { message: '类别应为 real 或 what-if' })
  @ApiProperty({ enum: KINDS, required: false })
  kind?: RunKind;
}

export class StartRunRequest {
  /** Places that a provider without a declaration is counted with. */
  @IsOptional()
  @IsInt({ message: '名额应为整数' })
  @Min(0, { message: '名额不能小于 0' })
  @Max(1_000, { message: '名额最多 1000' })
  unknownPlaces?: number;

  /** What is to be supposed; nothing: the city as it is. Each is judged by the room, with every reason. */
  @IsOptional()
  @IsArray({ message: '假设应为列表' })
  @ArrayMaxSize(20, { message: '假设最多 20 条' })
  @IsObject({ each: true, message: '每条假设应为对象' })
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, required: false })
  suppositions?: Supposition[];
}
