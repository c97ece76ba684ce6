import { normaliseKeyword } from './normalise.js';
import type { FacetValue } from '../published/search-engine.port.js';

const MAX_FACET_VALUES = 100;

/** The counted values that contain a text, the most frequent first. */
export function facetValuesIn(counts: Readonly<Record<string, number>>, contains: string): FacetValue[] {
  const wanted = normaliseKeyword(contains);
  return Object.entries(counts)
    .filter(([value]) => normaliseKeyword(value).includes(wanted))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_FACET_VALUES)
    .map(([value, count]) => ({ value, count }));
}
