import type { ImportDocument } from '@app/adaptation/published/import-document.summary.js';
import type { CoverageFact } from '@app/coverage/published/fact.summary.js';
import { STAGES } from '@app/coverage/published/stage.summary.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { idFromRef } from '@app/kernel/id.js';
import { aNeed, aSolution } from '../support/small-library.js';
import { SCENARIO_WORDS } from './matching-words.js';
import { Draw, seededRandom } from './seeded-draw.js';

const INDUSTRIES = ['AUTO', 'RAIL', 'ELEC', 'PHAR'];
const SCENARIOS = Object.keys(SCENARIO_WORDS);
const DISTRICTS = ['220102', '220103', '220104', '220105', '220106', '220112', '220113', '220122', '220182', '220183'];
const ROSTER = { from: '2024-06-01', to: '2099-12-31' };
const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const creditCode = (at: number) => {
  const first17 = `91220104MA${String(at).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};

/** A library for the rooms to read: providers with a few listings each, enterprises with about sixteen needs each. */
export function cityLibrary(seed: number, needs: number, providers: number): ImportDocument {
  const draw = new Draw(seededRandom(seed));
  const enterprises = range(Math.ceil(needs / 16)).map((at) => ({
    ref: `E-${at}`,
    name: `长春某厂${at}`,
    creditCode: creditCode(at),
    districtCode: draw.one(DISTRICTS),
    industry: draw.one(INDUSTRIES),
    batch: 'B3',
  }));
  const words = (scenario: string) => (SCENARIO_WORDS[scenario] ?? '').split(' ').slice(0, 3).join('、');
  return {
    enterprises,
    providers: range(providers).map((at) => ({
      ref: `P-${at}`,
      name: `长春某软件公司${at}`,
      districts: draw.chance(0.3) ? ['ALL'] : draw.several(5, () => draw.one(DISTRICTS)),
      roster: ROSTER,
    })),
    needs: range(needs).map((at) => {
      const scenario = draw.chance(0.03) ? 'OTHER' : draw.zipf(SCENARIOS);
      const enterprise = `E-${draw.integer(enterprises.length)}`;
      const own = scenario === 'OTHER' ? { ownWords: words(draw.one(SCENARIOS)) } : {};
      return aNeed(`N-${at}`, { scenario, enterprise, title: `改造${words(scenario)}`, ...own });
    }),
    solutions: range(2 * providers).map((at) => {
      const scenario = draw.zipf(SCENARIOS);
      const industries = draw.several(2, () => draw.one(INDUSTRIES));
      const priced = { level: 2, priceMin: '80000.00', priceMax: '120000.00', weeks: 8 };
      const served = [{ scenario, ...priced }];
      return aSolution(`SOL-${at}`, {
        provider: `P-${at % providers}`,
        industries,
        scenarios: served,
        title: words(scenario),
      });
    }),
  };
}

/** A target for every industry of every district. */
export const cityTargets = (): string =>
  [
    ['区域', '行业', '计划改造企业', '计划征集需求'],
    ...DISTRICTS.flatMap((district) => INDUSTRIES.map((industry) => [district, industry, '30', '500'])),
  ]
    .map((cells) => cells.join(','))
    .join('\r\n');

/** As many facts as a city has at most, without the rows that they are made of: the pictures read facts alone. */
export function cityFacts(seed: number, count: number, providers: number): CoverageFact[] {
  const draw = new Draw(seededRandom(seed));
  const enterprises = range(Math.ceil(count / 16)).map((at) => ({
    id: idFromRef('ent', `E-${at}`),
    industry: draw.one(INDUSTRIES),
    districtCode: draw.one(DISTRICTS),
  }));
  return range(count).map((at): CoverageFact => {
    const { id: enterpriseId, ...place } = draw.one(enterprises);
    const served = draw.several(draw.integer(7), () => idFromRef('prov', `P-${draw.integer(providers)}`));
    const came = STAGES.slice(0, 1 + (served.length === 0 ? 0 : 1 + Math.min(draw.integer(6), draw.integer(6))));
    const month = 1 + draw.integer(12);
    const publishedAt = new Date(Date.UTC(2026, month - 1, 3));
    const stage = came.at(-1)?.code ?? 'published';
    return {
      id: idFromRef('need', `N-${at}`),
      version: 1,
      kind: 'need',
      enterpriseId,
      ...place,
      scenario: draw.chance(0.03) ? 'OTHER' : draw.zipf(SCENARIOS),
      seenBy: draw.chance(0.1) ? null : place.districtCode,
      levelStep: '1-2',
      publishedAt,
      month: `2026-${String(month).padStart(2, '0')}`,
      wantedOn: null,
      collector: draw.chance(0.3) ? (served[0] ?? null) : null,
      candidates: served.map((providerId) => ({
        solutionId: idFromRef('sol', providerId),
        providerId,
        since: publishedAt.toISOString(),
      })),
      solutions: served.length,
      providers: served.length,
      stage,
      stages: came.map(({ code }, step) => ({
        stage: code,
        at: new Date(publishedAt.getTime() + step * 86_400_000),
        waited: step === 0 ? null : 86_400 + draw.integer(86_400),
      })),
      chosenProvider: stage === 'chosen' || stage === 'agreed' ? (served[0] ?? null) : null,
    };
  });
}
