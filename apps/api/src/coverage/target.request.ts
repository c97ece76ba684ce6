import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

const HIGHEST = 2_147_483_647;

const Planned = () =>
  applyDecorators(
    IsOptional(),
    IsInt({ message: '目标数应为整数' }),
    Min(0, { message: '目标数不能小于 0' }),
    Max(100_000, { message: '目标数最多 100000' }),
    ApiProperty({ type: 'integer', minimum: 0, maximum: 100_000, nullable: true, required: false }),
  );

export class SetTargetRequest {
  /** Enterprises that are to be upgraded. Left out or null: not planned. */
  @Planned()
  enterprises?: number | null;

  /** Needs that are to be collected. Left out or null: not planned. */
  @Planned()
  needs?: number | null;

  /** The version that the person saw; left out where nothing was planned yet. */
  @IsOptional()
  @IsInt({ message: '请提供版本号' })
  @Min(1, { message: '版本号从 1 开始' })
  @Max(HIGHEST, { message: '版本号过大' })
  @ApiProperty({ type: 'integer', minimum: 1, maximum: HIGHEST, required: false })
  version?: number;
}

export class ImportTargetsRequest {
  /** The text of the file: columns 区域, 行业, 计划改造企业, 计划征集需求, 版本, as the export has them. */
  @IsString({ message: '请选择 CSV 文件' })
  @Length(1, 300_000, { message: '文件过大或为空' })
  csv: string;

  /** Only says what would come of it. */
  @IsOptional()
  @IsBoolean({ message: 'dryRun 应为 true 或 false' })
  dryRun?: boolean;
}
