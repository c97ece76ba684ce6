import type { Id } from '@app/kernel/id.js';

export type TargetId = Id<'tgt'>;

/** What the bureau plans for one industry in one district. null = it has not said. */
export interface TargetNumbers {
  /** 计划改造企业: enterprises that are to be upgraded. */
  readonly enterprises: number | null;
  /** 计划征集需求: needs that are to be collected. */
  readonly needs: number | null;
}

export interface TargetLine extends TargetNumbers {
  readonly districtCode: string;
  readonly industry: string;
}

export interface TargetSummary extends TargetLine {
  readonly id: TargetId;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

/** One planned number, and what there is of it where something is planned. */
export interface Progress {
  readonly planned: number;
  readonly reached: number;
  /** null where nothing at all is planned: 0. */
  readonly share: number | null;
}

/** Of the enterprises those with an agreed need have got there, of the needs those that are published. */
export interface Against {
  readonly enterprises: Progress | null;
  readonly needs: Progress | null;
}

/** The columns of the sheet, for who reads it and who writes it. Their order is free. */
export const TARGET_COLUMNS = {
  districtCode: '区域',
  industry: '行业',
  enterprises: '计划改造企业',
  needs: '计划征集需求',
  version: '版本',
} as const;
