import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import type { SolutionJson } from '@app/adaptation/published/solution-json.summary.js';
import { SOLUTION_DEPLOYMENTS } from '@app/adaptation/published/solution.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Found } from '@app/adaptation/published/search-input.summary.js';
import { VISIBILITIES } from '@app/adaptation/published/visibility.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import type { Names } from '../find/names.js';
import { MarkedResponse, OriginResponse, SearchResponse } from '../find/search.response.js';
import { ProviderResponse } from '../providers/provider.response.js';

const STATUSES = ['draft', 'published', 'withdrawn', 'removed'];

export class ServedScenarioResponse {
  /** @example 'S08' */
  scenario: string;
  /** @example '设备管理' */
  name: string;
  /** 1-4; null = 未说明. */
  level: number | null;
  /**
   * 首年总价, yuan as text.
   * @example '80000.00'
   */
  priceMin: string | null;
  /** @example '150000.00' */
  priceMax: string | null;
  weeks: number | null;
}

export class SolutionCaseResponse {
  title: string;
  industry: string | null;
  text: string | null;
  /** An accepted project of the programme, not the seller's own word. */
  accepted: boolean;
}

export class SolutionNamesResponse {
  /** null = 未说明. */
  industries: string[] | null;
  scenarios: string[];
}

/** A listing. null = 未说明, an empty list = 无. */
export class SolutionResponse {
  id: string;
  ref: string | null;
  version: number;
  @ApiProperty({ enum: STATUSES })
  status: string;
  @ApiProperty({ enum: VISIBILITIES })
  visibility: string;
  provider: ProviderResponse;
  title: string;
  text: string;
  pricing: string | null;
  scenarios: ServedScenarioResponse[];
  industries: string[] | null;
  names: SolutionNamesResponse;
  @ApiProperty({ enum: SOLUTION_DEPLOYMENTS, isArray: true, nullable: true })
  deployment: string[] | null;
  integrations: string[] | null;
  cases: SolutionCaseResponse[];
  origin: OriginResponse | null;
  recordedAt: string;
  changedAt: string;
  publishedAt: string | null;

  static of(solution: SolutionJson, names: Names): SolutionResponse {
    return {
      ...solution,
      scenarios: solution.scenarios.map((served) => ({ ...served, name: names.scenario(served.scenario) })),
      names: {
        industries: solution.industries && solution.industries.map(names.industry),
        scenarios: solution.scenarios.map(({ scenario }) => names.scenario(scenario)),
      },
    };
  }
}

/** With what this reader may do next: the moves of the lifecycle. */
export class SolutionRecordResponse extends SolutionResponse {
  /** @example ['publish'] */
  mayDo: string[];
}

export class FoundSolutionResponse extends SolutionResponse {
  marked: MarkedResponse;

  static found({ item, marked }: Found<SolutionSummary>, names: Names): FoundSolutionResponse {
    return {
      ...SolutionResponse.of(solutionJson(item), names),
      marked: { title: [...marked.title], text: [...marked.text] },
    };
  }
}

export class SolutionsResponse extends SearchResponse {
  results: FoundSolutionResponse[];
}
