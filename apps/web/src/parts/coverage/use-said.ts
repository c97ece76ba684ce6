import { useProgramme } from '../../api/use-programme.js';
import { codeTexts } from '../../texts/codes.js';
import { whatIfTexts as texts } from '../../texts/what-if.js';
import type { Supposition } from './supposition.js';

/** Blocks and suppositions in words; a provider without a name keeps its number. */
export function useSaid() {
  const { industry, scenario, district } = useProgramme();

  function block(key: string): string {
    const [of = '', code = '', where = ''] = key.split('|');
    return [industry(of), scenario(code), district(where)].join(' · ');
  }

  function supposition(one: Supposition, providers: ReadonlyMap<string, string>): string {
    const said = texts.said;
    const provider = (id: string) => providers.get(id) ?? id;
    switch (one.kind) {
      case 'add-provider': {
        const { industries = [], scenarios = [], districts = [] } = one;
        const named = (codes: readonly string[], name: (code: string) => string, all: string) =>
          codes.length > 0 ? codes.map(name).join('、') : all;
        const where = [
          named(industries, industry, texts.anyIndustry),
          named(scenarios, scenario, texts.anyScenario),
          named(districts, district, codeTexts.wholeCity),
        ];
        return said.add(where.join('；'), one.places);
      }
      case 'raise-capacity':
        return said.raise(provider(one.providerId), one.places);
      case 'open-scenario':
        return said.open(one.providerId ? provider(one.providerId) : said.everybody, scenario(one.scenario));
      case 'drop-gate':
        return said.drop(texts.gates[one.gate]);
    }
  }

  return { block, supposition };
}
