import { PAIR_STATUSES } from '@app/matching/published/pair.summary.js';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import type { PairStatus } from '@app/matching/published/pair.summary.js';
import { PageRequest } from '../shape/page.request.js';
import { Repeated } from '../shape/repeated.rule.js';
import { IsVersion } from '../shape/version.rule.js';

export class ProposePairRequest {
  /** Id or reference of the need. */
  @IsString({ message: '请提供需求编号' })
  @Length(1, 60, { message: '需求编号有误' })
  needId: string;

  /** Id or reference of the solution. */
  @IsString({ message: '请提供方案编号' })
  @Length(1, 60, { message: '方案编号有误' })
  solutionId: string;
}

export class ListPairsRequest {
  /** Only pairs of this need. */
  @IsOptional()
  @IsString({ message: '需求编号应为文字' })
  @Length(1, 40, { message: '需求编号有误' })
  needId?: string;

  /** Only pairs of this solution. */
  @IsOptional()
  @IsString({ message: '方案编号应为文字' })
  @Length(1, 40, { message: '方案编号有误' })
  solutionId?: string;
}

export class MovePairRequest {
  @IsVersion()
  version: number;

  /** Why: of a choice, and of what ends the pair. */
  @IsOptional()
  @IsString({ message: '原因应为文字' })
  @Length(1, 500, { message: '原因应为 2 至 500 个字' })
  reason?: string;

  /** Of a provider that is interested: why it fits. */
  @IsOptional()
  @IsString({ message: '应答应为文字' })
  @Length(1, 500, { message: '应答应为 2 至 500 个字' })
  sentence?: string;

  /** Of a provider that is interested: projects it could begin now. */
  @IsOptional()
  @IsInt({ message: '可承接项目数应为整数' })
  @Min(0, { message: '可承接项目数不能小于 0' })
  @Max(999, { message: '可承接项目数过大' })
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 999, required: false })
  freeCapacity?: number;

  /** Of a choice: `choiceVersion` of the pair as it was seen. */
  @IsOptional()
  @IsInt({ message: '选定版本应为整数' })
  @Min(0, { message: '选定版本不能小于 0' })
  @Max(2_147_483_647, { message: '选定版本过大' })
  @ApiProperty({ type: 'integer', minimum: 0, required: false })
  choiceVersion?: number;
}

export class OpenContactsRequest {
  @IsVersion()
  version: number;
}

export class DeclineOthersRequest {
  @IsVersion()
  version: number;

  /** Told to everybody who is declined. */
  @IsString({ message: '请填写原因' })
  @Length(2, 500, { message: '原因应为 2 至 500 个字' })
  reason: string;
}

export class AskRequest {
  @IsString({ message: '请填写问题' })
  @Length(1, 1000, { message: '问题应为 2 至 1000 个字' })
  text: string;
}

export class AnswerRequest {
  @IsString({ message: '请填写回答' })
  @Length(1, 1000, { message: '回答应为 2 至 1000 个字' })
  answer: string;
}

export class PipelineRequest extends PageRequest {
  /** Only these stages. */
  @IsOptional()
  @Repeated()
  @IsIn(PAIR_STATUSES, { each: true, message: `阶段应为 ${PAIR_STATUSES.join('、')} 之一` })
  @ApiProperty({ enum: PAIR_STATUSES, isArray: true, required: false })
  stage?: PairStatus[];

  /** Only where the title of the need, or the name of its enterprise where it is disclosed, has this in it. */
  @IsOptional()
  @IsString({ message: '查找文字应为文字' })
  @Length(1, 50, { message: '查找文字应为 1 至 50 个字' })
  text?: string;

  /** Only what waits for the reader. */
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'waiting 应为 true 或 false' })
  @ApiProperty({ enum: ['true', 'false'], required: false })
  waiting?: string;

  /** By the last step, newest first; or by the day to answer by, the nearest first. */
  @IsOptional()
  @IsIn(['since', 'until'], { message: 'sort 应为 since 或 until' })
  @ApiProperty({ enum: ['since', 'until'], required: false })
  sort?: 'since' | 'until';
}
