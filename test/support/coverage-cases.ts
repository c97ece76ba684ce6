import type { CoverageCase } from '@app/coverage/published/coverage-case.summary.js';
import { Draw, seededRandom } from '../bench/seeded-draw.js';

export interface CaseSize {
  readonly needs: number;
  readonly providers: number;
  readonly weight: number;
  readonly capacity: number;
}

/** Any shape up to this size: empty sides, needs that nobody serves, providers without a place, dense and thin graphs. */
export function randomCase(seed: number, most: CaseSize): CoverageCase {
  const draw = new Draw(seededRandom(seed));
  const [needCount, providerCount] = [draw.integer(most.needs + 1), draw.integer(most.providers + 1)];
  const density = (1 + draw.integer(10)) / 10;
  const blocks = ['AUTO|QUALITY|220104', 'AUTO|ENERGY|220104', 'PHAR|QUALITY|220105', undefined];
  const needs = Array.from({ length: needCount }, (_, at) => {
    const block = draw.one(blocks);
    return { id: `n${at}`, weight: 1 + draw.integer(most.weight), ...(block !== undefined && { block }) };
  });
  const providers = Array.from({ length: providerCount }, (_, at) => ({
    id: `p${at}`,
    capacity: draw.integer(most.capacity + 1),
  }));
  const edges = needs.flatMap(({ id: need }) =>
    providers.flatMap(({ id: provider }) => (draw.chance(density) ? [[need, provider] as const] : [])),
  );
  return { needs, providers, edges };
}

/** The other way round in the file: nothing may depend on it. */
export const shuffled = ({ needs, providers, edges }: CoverageCase): CoverageCase => ({
  needs: needs.toReversed(),
  providers: providers.toReversed(),
  edges: edges.toReversed(),
});
