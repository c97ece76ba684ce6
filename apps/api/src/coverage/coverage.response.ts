import type { FactState } from '@app/coverage/published/fact.summary.js';
import { DIMENSIONS } from '@app/coverage/published/picture.summary.js';
import type { Concentration, Funnel, OpenStatistics, Picture } from '@app/coverage/published/picture.summary.js';
import { ApiProperty } from '@nestjs/swagger';

/** How far the facts have come that a figure rests on. */
export class FactStateResponse {
  /** Exact as of this letter. */
  letters: number;
  @ApiProperty({ type: String, nullable: true })
  letterAt: string | null;
  @ApiProperty({ type: String, nullable: true })
  day: string | null;

  static of({ letters, letterAt, day }: FactState): FactStateResponse {
    return { letters, letterAt: letterAt?.toISOString() ?? null, day };
  }
}

export class ProgressResponse {
  planned: number;
  /** In the cells where something is planned. */
  reached: number;
  /** reached ÷ planned; null where 0 is planned. */
  @ApiProperty({ type: Number, nullable: true })
  share: number | null;
}

/** Against the bureau's targets. */
export class AgainstResponse {
  /** Enterprises to be upgraded; reached: those with an agreed need. null = not planned. */
  @ApiProperty({ type: ProgressResponse, nullable: true })
  enterprises: ProgressResponse | null;
  /** Needs to be collected; reached: those published. */
  @ApiProperty({ type: ProgressResponse, nullable: true })
  needs: ProgressResponse | null;
}

export class PictureRowResponse {
  keys: string[];
  enterprises: number;
  needs: number;
  one: number;
  enough: number;
  chosen: number;
  agreed: number;
  agreedEnterprises: number;
  /** Of the last run: what the providers' free places reach of these needs; null where no run says it. */
  @ApiProperty({ type: Number, nullable: true })
  reachable: number | null;
  /** The needs that the run counted: those agreed on compete no more. */
  @ApiProperty({ type: Number, nullable: true })
  reachableOf: number | null;
  /** null where nothing is planned, or where it is laid out or narrowed by what is not planned by. */
  @ApiProperty({ type: AgainstResponse, nullable: true })
  targets: AgainstResponse | null;
}

export class PictureResponse {
  state: FactStateResponse;
  /** The run that `reachable` is of. */
  @ApiProperty({ type: String, nullable: true })
  runId: string | null;
  @ApiProperty({ enum: DIMENSIONS, isArray: true })
  by: string[];
  /** So many qualified providers are `enough`. */
  k: number;
  rows: PictureRowResponse[];
  total: PictureRowResponse;

  static of(picture: Picture, runId: string | null, reached: Reach): PictureResponse {
    const { state, by, k, rows, total } = picture;
    const row = (one: Picture['total']) => ({ ...one, keys: [...one.keys], ...reached(one.keys) });
    return { state: FactStateResponse.of(state), runId, by: [...by], k, rows: rows.map(row), total: row(total) };
  }
}

export type Reach = (keys: readonly string[]) => Pick<PictureRowResponse, 'reachable' | 'reachableOf'>;

export class WaitedResponse {
  /** Seconds. */
  mean: number;
  most: number;
}

export class FunnelStepResponse {
  stage: string;
  name: string;
  reached: number;
  here: number;
  @ApiProperty({ type: WaitedResponse, nullable: true })
  waited: WaitedResponse | null;
}

export class FunnelResponse {
  state: FactStateResponse;
  steps: FunnelStepResponse[];

  static of({ state, steps }: Funnel): FunnelResponse {
    return { state: FactStateResponse.of(state), steps: steps.map((step) => ({ ...step })) };
  }
}

export class ProviderNameResponse {
  providerId: string;
  name: string;
}

export class ProviderShareResponse extends ProviderNameResponse {
  chosen: number;
  selfCaptured: number;
}

export class ConcentrationResponse {
  state: FactStateResponse;
  chosen: number;
  /** Needs on which the provider is chosen that collected them. */
  selfCaptured: number;
  /** 0..1; null where nobody is chosen. */
  @ApiProperty({ type: Number, nullable: true })
  topFive: number | null;
  @ApiProperty({ type: Number, nullable: true })
  gini: number | null;
  unmatched: number;
  providers: ProviderShareResponse[];
  neverChosen: ProviderNameResponse[];

  static of({ state, providers, neverChosen, ...figures }: Concentration): ConcentrationResponse {
    const lists = { providers: [...providers], neverChosen: [...neverChosen] };
    return { state: FactStateResponse.of(state), ...figures, ...lists };
  }
}

export class OpenTableResponse {
  @ApiProperty({ enum: DIMENSIONS })
  rows: string;
  @ApiProperty({ enum: DIMENSIONS })
  columns: string;
  rowKeys: string[];
  columnKeys: string[];
  /** null = withheld; the last of each row is its total, the last row holds those of the columns. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'integer', nullable: true } } })
  cells: (number | null)[][];
}

export class OpenStatisticsResponse {
  state: FactStateResponse;
  least: number;
  tables: OpenTableResponse[];

  static of({ state, least, tables }: OpenStatistics): OpenStatisticsResponse {
    const told = tables.map(({ rowKeys, columnKeys, cells, ...table }) => ({
      ...table,
      rowKeys: [...rowKeys],
      columnKeys: [...columnKeys],
      cells: cells.map((row) => [...row]),
    }));
    return { state: FactStateResponse.of(state), least, tables: told };
  }
}
