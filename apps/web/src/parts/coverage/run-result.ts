import { api, ask } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { targetTexts as texts } from '../../texts/targets.js';

/** What a run says, as far as the pages show it; the document leaves its shape open, since old runs stay as they were. */
export interface RunResult {
  readonly unmet: number;
  readonly capacity: {
    readonly unknown: number;
    readonly unknownPlaces: number;
    readonly reachableAtMost: number;
  } | null;
  /** Where needs stay without; their sum is certain, each share the flow's choice. */
  readonly blocks: readonly {
    readonly block: string;
    readonly needs: number;
    readonly places: number;
    readonly deficit: number;
  }[];
  readonly bottlenecks: readonly {
    readonly blocks: readonly { readonly block: string; readonly needs: number }[];
    readonly needs: number;
    readonly places: number;
    readonly deficit: number;
    readonly providers: readonly string[];
  }[];
  readonly gains: {
    readonly blocks: readonly ({ readonly block: string } & Gain)[];
    readonly kinds: readonly ({ readonly industry: string; readonly scenario: string } & Gain)[];
    readonly providers: readonly ({ readonly id: string } & Gain)[];
  };
  readonly invitations: readonly { readonly industry: string; readonly scenario: string; readonly needs: number }[];
}

interface Gain {
  readonly one: number;
  readonly most: number;
}

/** The page of the needs behind a figure, in the words of the search. */
export function needsAt(filters: Readonly<Record<string, string | undefined>>) {
  const filter = Object.entries(filters).flatMap(([key, code]) => (code ? [`${key}:${code}`] : []));
  return { path: '/needs', query: { filter } };
}

/** An enterprise counts once, however many needs it has agreed on: behind its number stand these needs. */
export const behindTargets = (where: Readonly<Record<string, string>>) => ({
  needs: { to: needsAt({ ...where, coverage: 'planned' }), title: texts.behindNeeds },
  enterprises: { to: needsAt({ ...where, coverage: 'planned-agreed' }), title: texts.behindEnterprises },
});

export const solutionsAt = (industry: string, scenario: string) => ({
  path: '/solutions',
  query: { filter: [`industry:${industry}`, `scenario:${scenario}`] },
});

/** What-ifs are never among the real ones. */
export const runsOf = (kind: components['schemas']['RunSummaryResponse']['kind']) =>
  ask(api.GET('/api/v1/coverage/runs', { params: { query: { kind } } }));
