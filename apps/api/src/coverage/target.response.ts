import type { TargetSummary } from '@app/coverage/published/target.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class TargetResponse {
  districtCode: string;
  industry: string;
  @ApiProperty({ type: 'integer', nullable: true })
  enterprises: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  needs: number | null;
  version: number;
  changedAt: string;

  static of(this: void, target: TargetSummary): TargetResponse {
    const { districtCode, industry, enterprises, needs, version, changedAt } = target;
    return { districtCode, industry, enterprises, needs, version, changedAt: changedAt.toISOString() };
  }
}

export class ImportedTargetsResponse {
  dryRun: boolean;
  added: number;
  changed: number;
  unchanged: number;
}
