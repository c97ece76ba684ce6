import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsVersion } from './version.rule.js';

/** A move of a lifecycle, decided on the version that the person saw. */
export class MoveRequest {
  @IsVersion()
  version: number;

  /** Why, where the move asks for it. */
  @IsOptional()
  @IsString({ message: '理由应为文字' })
  @MaxLength(1000, { message: '理由最多 1000 个字' })
  reason?: string;
}
