import type { Band, Criterion } from '@app/matching/published/match.summary.js';

export const BANDS: Readonly<Record<Band, string>> = { high: '高', medium: '中', low: '低' };

export const CRITERIA_NAMES: Readonly<Record<Criterion, string>> = {
  scenario: '场景与等级',
  industry: '行业',
  text: '内容',
  budget: '预算',
  schedule: '工期',
  deployment: '部署',
  integration: '对接',
  proof: '案例',
  capacity: '承接能力',
};
