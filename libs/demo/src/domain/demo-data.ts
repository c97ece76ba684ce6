import type {
  ImportEnterprise,
  ImportNeed,
  ImportProvider,
  ImportSolution,
} from '@app/adaptation/published/import-document.summary.js';

/** A line of `scenario-entries.json`: what a public source says, with its title and address. */
export interface ScenarioEntry {
  /** SE-nnn */
  readonly id: string;
  /** Name of an industry of the programme, or that it holds for all. */
  readonly industry: string;
  readonly sub_industry: string;
  /** `adjacent`: said of an industry close to it. */
  readonly fit: 'exact' | 'adjacent';
  readonly scenario_code: string;
  readonly kind: 'problem' | 'need' | 'scenario' | 'solution';
  readonly text: string;
  /** An address, or words where none is known. */
  readonly source: string;
  readonly source_title: string;
  readonly source_type: string;
}

/** `makes`: sub-industries of entries that this enterprise may own; none = it takes those that no other makes. */
export type DemoEnterprise = ImportEnterprise & { readonly makes: readonly string[] };

/** `offers`: scenarios and industries of entries that this provider may own. */
export type DemoProvider = ImportProvider & {
  readonly offers: { readonly scenarios: readonly string[]; readonly industries: readonly string[] };
};

/** What `libs/demo/data` holds: entries of public sources, and what the demo adds of its own. */
export interface DemoData {
  readonly entries: readonly ScenarioEntry[];
  readonly enterprises: readonly DemoEnterprise[];
  readonly providers: readonly DemoProvider[];
  readonly needs: readonly ImportNeed[];
  readonly listings: readonly ImportSolution[];
}
