/** One thing that a what-if supposes, as the door takes it. */
export type Supposition =
  | {
      readonly kind: 'add-provider';
      readonly places: number;
      readonly industries?: readonly string[];
      readonly scenarios?: readonly string[];
      readonly districts?: readonly string[];
    }
  | { readonly kind: 'raise-capacity'; readonly providerId: string; readonly places: number }
  | { readonly kind: 'open-scenario'; readonly scenario: string; readonly providerId?: string }
  | { readonly kind: 'drop-gate'; readonly gate: Gate };

export type SuppositionKind = Supposition['kind'];
export type Gate = 'PROVIDER_OFF_ROSTER' | 'INDUSTRY_NOT_SERVED' | 'SCENARIO_NOT_SERVED' | 'DISTRICT_NOT_SERVED';

/** What the form holds; each kind takes its own part of it. */
export interface Draft {
  kind: SuppositionKind;
  places: string;
  industries: string[];
  scenarios: string[];
  districts: string[];
  /** A select that is emptied says undefined. */
  providerId: string | undefined;
  scenario: string;
  gate: Gate;
}

export const emptyDraft = (): Draft => ({
  kind: 'add-provider',
  places: '5',
  industries: [],
  scenarios: [],
  districts: [],
  providerId: '',
  scenario: '',
  gate: 'DISTRICT_NOT_SERVED',
});

export type Missing = 'places' | 'provider' | 'scenario';

/** What the draft supposes, or what it still lacks. */
export function suppositionOf(draft: Draft): Supposition | readonly Missing[] {
  const { kind, providerId, scenario, gate } = draft;
  const places = /^[1-9]\d{0,5}$/.test(draft.places.trim()) ? Number(draft.places) : undefined;
  const unless = (said: boolean, what: Missing) => (said ? [] : [what]);
  const some = (key: 'industries' | 'scenarios' | 'districts') => (draft[key].length > 0 ? { [key]: draft[key] } : {});
  switch (kind) {
    case 'add-provider':
      if (places === undefined) return ['places'];
      return { kind, places, ...some('industries'), ...some('scenarios'), ...some('districts') };
    case 'raise-capacity':
      if (places !== undefined && providerId) return { kind, places, providerId };
      return [...unless(Boolean(providerId), 'provider'), ...unless(places !== undefined, 'places')];
    case 'open-scenario':
      if (!scenario) return ['scenario'];
      return { kind, scenario, ...(providerId && { providerId }) };
    case 'drop-gate':
      return { kind, gate };
  }
}
