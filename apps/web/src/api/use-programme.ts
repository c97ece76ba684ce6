import { computed, shallowRef } from 'vue';
import { codeTexts, levelName } from '../texts/codes.js';
import { api, ask } from './client.js';
import type { Programme } from './types.js';

const programme = shallowRef<Programme>();
let asked: Promise<void> | undefined;

async function load() {
  try {
    programme.value = await ask(api.GET('/api/v1/programme'));
  } catch {
    // Codes are shown bare until the next page asks again.
    asked = undefined;
  }
}

interface Named {
  readonly code: string;
  readonly name: string;
}

const named = (items: readonly Named[] | undefined, code: string) =>
  items?.find((item) => item.code === code)?.name ?? code;

const known = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code;

/** The city's data, and the Chinese name of each of its codes. */
export function useProgramme() {
  asked ??= load();

  const industry = (code: string) => programme.value?.industries.find((item) => item.code === code)?.shortName ?? code;
  const scenario = (code: string) =>
    code === 'OTHER' ? codeTexts.otherScenario : named(programme.value?.scenarios, code);
  const family = (code: string) => (code === 'OTHER' ? codeTexts.otherFamily : named(programme.value?.families, code));
  const district = (code: string) => (code === 'ALL' ? codeTexts.wholeCity : named(programme.value?.districts, code));
  const batch = (code: string) => named(programme.value?.batches, code);

  /** Of a facet's code. */
  function nameOf(key: string, code: string): string {
    if (code === 'UNKNOWN') return codeTexts.unsaid;
    switch (key) {
      case 'industry':
        return industry(code);
      case 'scenario':
        return scenario(code);
      case 'family':
        return family(code);
      case 'district':
        return district(code);
      case 'level':
        return levelName(Number(code));
      case 'deployment':
        return known(codeTexts.deployments, code);
      case 'priceBand':
        return known(codeTexts.priceBands, code);
      case 'coverage':
        return known(codeTexts.coverage, code);
      case 'month':
        return codeTexts.publishedIn(code);
      case 'chosenBy':
        return codeTexts.chosenByOne;
      default:
        return code;
    }
  }

  return {
    programme,
    city: computed(() => programme.value?.city ?? ''),
    industry,
    scenario,
    family,
    district,
    batch,
    nameOf,
  };
}
