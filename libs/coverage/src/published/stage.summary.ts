/** One stage that a need can come to; those of later rooms are further lines here, with a higher rank. */
export interface StageDefinition {
  readonly code: string;
  readonly name: string;
  /** Furthest last; the gaps are for stages to come. */
  readonly rank: number;
}

export const STAGES = [
  { code: 'published', name: '已发布', rank: 10 },
  { code: 'matched', name: '有合格方案', rank: 20 },
  { code: 'shortlisted', name: '已入围', rank: 30 },
  { code: 'interested', name: '服务商已应答', rank: 40 },
  { code: 'chosen', name: '企业已选定', rank: 50 },
  { code: 'agreed', name: '双方已确认', rank: 60 },
] as const satisfies readonly StageDefinition[];

export type StageCode = (typeof STAGES)[number]['code'];

export const rankOf = (code: StageCode): number => STAGES.find((stage) => stage.code === code)?.rank ?? 0;
