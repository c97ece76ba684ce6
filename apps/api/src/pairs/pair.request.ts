import { IsOptional, IsString, Length } from 'class-validator';

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
