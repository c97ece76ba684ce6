import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** A move of a lifecycle, decided on the version that the person saw. */
export class MoveRequest {
  @IsInt({ message: '请提供版本号' })
  @Min(1, { message: '版本号从 1 开始' })
  version: number;

  /** Why, where the move asks for it. */
  @IsOptional()
  @IsString({ message: '理由应为文字' })
  @MaxLength(1000, { message: '理由最多 1000 个字' })
  reason?: string;
}
