import type { AssignmentSummary, ListedAssignment } from '@app/identity/published/assignment.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class AssignmentResponse {
  id: string;
  version: number;
  personId: string;
  /** Name; only in lists. */
  person?: string;
  enterpriseId: string;
  /** Its name; only in lists. */
  enterprise?: string;
  from: string;
  until: string;
  /** 利益冲突声明; null = not declared yet, and so nothing is open yet. */
  @ApiProperty({ type: Boolean, nullable: true })
  conflict: boolean | null;
  @ApiProperty({ type: String, nullable: true })
  declaredAt: string | null;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  @ApiProperty({ type: String, nullable: true })
  endedAt: string | null;

  static of(assignment: AssignmentSummary | ListedAssignment, enterprise?: string): AssignmentResponse {
    const { changedAt: _at, changedBy: _by, declaredAt, endedAt, ...rest } = assignment;
    return {
      ...rest,
      ...(enterprise && { enterprise }),
      declaredAt: declaredAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
    };
  }
}
