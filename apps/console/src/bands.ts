import type { Band } from '@app/matching/published/match.summary.js';

export const BANDS: Readonly<Record<Band, string>> = { high: '高', medium: '中', low: '低' };
