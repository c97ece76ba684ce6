import { CRITERIA } from '@app/matching/published/match.summary.js';
import { COMPARED_FACTS } from '@app/matching/published/comparison.summary.js';
import type { Comparison } from '@app/matching/published/comparison.summary.js';
import { needJson } from '@app/adaptation/published/need-json.summary.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import type { Names } from '../find/names.js';
import { NeedResponse } from '../needs/need.response.js';
import { SolutionResponse } from '../solutions/solution.response.js';
import { GateResponse } from './match.response.js';

export class ComparedCellResponse {
  solutionId: string;
  /** null = 未说明. */
  value: string | null;
  @ApiProperty({ enum: ['for', 'against', 'unknown'], nullable: true })
  verdict: string | null;
  /** As good as any other in a row that can be compared, and better than one. */
  better: boolean;
}

export class ComparedRowResponse {
  @ApiProperty({ enum: [...CRITERIA, ...COMPARED_FACTS] })
  criterion: string;
  /** The need's own words; null where it says nothing. */
  need: string | null;
  /** Two listings at least say something, and not all the same. */
  comparable: boolean;
  cells: ComparedCellResponse[];
}

export class ComparedSolutionResponse {
  solutionId: string;
  solution: SolutionResponse;
  /** null: a gate keeps it out. */
  score: number | null;
  @ApiProperty({ enum: ['high', 'medium', 'low'], nullable: true })
  band: string | null;
  qualified: boolean;
  gates: GateResponse[];
}

export class CompareResponse {
  need: NeedResponse;
  /** Version of the weights. */
  weights: string;
  columns: ComparedSolutionResponse[];
  rows: ComparedRowResponse[];

  static of({ need, weights, columns, rows }: Comparison, names: Names): CompareResponse {
    return {
      need: NeedResponse.of(needJson(need), names),
      weights,
      columns: columns.map((column) => ({
        ...column,
        gates: [...column.gates],
        solution: SolutionResponse.of(solutionJson(column.solution), names),
      })),
      rows: rows.map((row) => ({ ...row, cells: [...row.cells] })),
    };
  }
}
