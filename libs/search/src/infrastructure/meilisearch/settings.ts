import type { Settings } from 'meilisearch';
import { fingerprint } from '../shared/fingerprint.js';
import {
  DEFAULT_MAX_FACET_VALUES,
  DEFAULT_MAX_TOTAL_HITS,
  isFilterable,
  searchedFields,
  type FieldDefinition,
  type IndexDefinition,
} from '../../published/index-definition.summary.js';

/**
 * The fingerprint travels as one more stop word: it stays with the index through swaps, dumps and restarts,
 * vanishes when somebody resets the settings (then a rebuild is due), and no text can hold it, since words
 * end at a hyphen.
 */
const FINGERPRINT_PREFIX = 'definition-';

export function fingerprintIn(stopWords: readonly string[]): string | null {
  const marker = stopWords.find((word) => word.startsWith(FINGERPRINT_PREFIX));
  return marker?.slice(FINGERPRINT_PREFIX.length) ?? null;
}

export function toSettings(definition: IndexDefinition): Settings {
  const fields = Object.entries(definition.fields);
  const searched = searchedFields(definition);
  return {
    searchableAttributes: searched,
    filterableAttributes: [
      {
        attributePatterns: ['id'],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      ...fields.filter(([, field]) => isFilterable(field)).map(([name, field]) => filterable(name, field)),
    ],
    sortableAttributes: fields.filter(([, field]) => field.sort).map(([name]) => name),
    // by default `sort` only breaks ties; first in the list it is strict
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness'],
    stopWords: [...(definition.stopWords ?? []), FINGERPRINT_PREFIX + fingerprint(definition)],
    synonyms: mutableSynonyms(definition),
    // a word in the dictionary becomes indivisible and its parts can no longer be found (see search.md)
    dictionary: [],
    // without it, short texts in Han characters may be taken for Japanese
    localizedAttributes: searched.length > 0 ? [{ attributePatterns: searched, locales: ['cmn'] }] : [],
    typoTolerance: { enabled: true, disableOnNumbers: true },
    faceting: {
      maxValuesPerFacet: definition.maxFacetValues ?? DEFAULT_MAX_FACET_VALUES,
      sortFacetValuesBy: { '*': 'count' },
    },
    pagination: { maxTotalHits: definition.maxTotalHits ?? DEFAULT_MAX_TOTAL_HITS },
  };
}

function filterable(name: string, field: FieldDefinition) {
  const isNumber = field.type === 'number';
  return {
    attributePatterns: [name],
    features: {
      facetSearch: field.facet === true && !isNumber,
      filter: { equality: true, comparison: isNumber },
    },
  };
}

function mutableSynonyms(definition: IndexDefinition): Record<string, string[]> {
  const entries = Object.entries(definition.synonyms ?? {});
  return Object.fromEntries(entries.map(([word, others]) => [word, [...others]]));
}
