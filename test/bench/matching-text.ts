import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import { Catalogue } from '@app/matching/domain/catalogue.js';
import { needVector } from '@app/matching/domain/term-vector.js';
import { Terms } from '@app/matching/domain/terms.js';
import { currentWeights as weights } from '@app/matching/domain/weights.js';
import { projectRoot } from '@app/platform/config/project-root.js';
import type { Figure } from './figure.js';
import { City } from './matching-city.js';

/** What plain BM25 over pairs of characters reaches with the titles of the needs. */
const FLOOR = 0.593;

interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly content: string | null;
}

interface Labelled {
  readonly achievement: string;
  readonly level: number;
}

/**
 * How well the comparison of texts orders results that people judged: nDCG@10 over the judged results of each need, of
 * data that stays outside of this project (BDCI359_DIR, or ../shared/bench/bdci359).
 */
export function textFigure(): Figure[] {
  const folder = process.env['BDCI359_DIR'] ?? join(projectRoot(), '../shared/bench/bdci359');
  if (!existsSync(join(folder, 'qrels.dev.tsv'))) {
    console.error(`matching.text.ndcg10: skipped, no labels in ${folder} (set BDCI359_DIR)`);
    return [];
  }
  const lines = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const needs = lines('requirements.jsonl').map((line) => JSON.parse(line) as Requirement);
  const documents = lines('corpus.jsonl').map((line) => JSON.parse(line) as { title_terms: string; aids: string[] });
  const terms = new Terms(weights.text);
  const catalogue = new Catalogue(terms, weights);
  const documentOf = new Map<string, SolutionId>();
  const template = new City(1).solution(0);
  for (const [at, { title_terms: title, aids }] of documents.entries()) {
    catalogue.put({ ...template, id: `sol_${at}`, title, text: '' });
    for (const achievement of aids) documentOf.set(achievement, `sol_${at}`);
  }
  const pools = poolsIn(lines('qrels.dev.tsv').slice(1));
  const gains = needs.flatMap(({ id, title, content }) => {
    const asked = needVector({ title, text: content ?? '' }, terms, weights.text);
    const scored = (pools.get(id) ?? []).map(({ achievement, level }) => {
      const listing = catalogue.find(documentOf.get(achievement) ?? 'sol_none');
      return { achievement, level, coverage: listing ? catalogue.coverage(asked, listing.vector) : -1 };
    });
    scored.sort((a, b) => b.coverage - a.coverage || (a.achievement < b.achievement ? -1 : 1));
    const ideal = gainOf(scored.map(({ level }) => level).sort((a, b) => b - a));
    return ideal > 0 ? [gainOf(scored.map(({ level }) => level)) / ideal] : [];
  });
  const value = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return [
    {
      name: 'matching.text.ndcg10',
      value,
      unit: `mean of ${gains.length} needs`,
      bar: `≥ ${FLOOR}`,
      ok: value >= FLOOR,
    },
  ];
}

function poolsIn(lines: readonly string[]): ReadonlyMap<string, readonly Labelled[]> {
  const pools = new Map<string, Labelled[]>();
  for (const line of lines) {
    const [need = '', achievement = '', level = '1'] = line.split('\t');
    pools.set(need, [...(pools.get(need) ?? []), { achievement, level: Number(level) }]);
  }
  return pools;
}

const gainOf = (levels: readonly number[]): number =>
  levels.slice(0, 10).reduce((sum, level, at) => sum + (2 ** (level - 1) - 1) / Math.log2(at + 2), 0);
