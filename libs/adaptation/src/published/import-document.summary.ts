import type { Contact, EnterpriseSize, Exclusions, Rater } from './enterprise.summary.js';
import type { NeedDeployment, NeedKind } from './need.summary.js';
import type { Capacity, ProviderCategory, ProviderStatus } from './provider.summary.js';
import type { SolutionDeployment } from './solution.summary.js';
import type { Visibility } from './visibility.summary.js';

/** May be left out; null says the same: 未说明. */
type Unsaid<Value> = Value | null;

export interface ImportOrigin {
  readonly title: string;
  readonly address?: Unsaid<string>;
  readonly note?: Unsaid<string>;
  readonly demo?: boolean;
}

export interface ImportEnterprise {
  readonly ref: string;
  readonly name: string;
  readonly creditCode: string;
  readonly districtCode: string;
  readonly industry: string;
  readonly batch: string;
  readonly size?: Unsaid<EnterpriseSize>;
  readonly staff?: Unsaid<number>;
  readonly revenue?: Unsaid<string>;
  readonly exclusions?: Partial<Exclusions>;
  readonly ratings?: readonly {
    readonly level: number;
    readonly score?: Unsaid<number>;
    readonly edition: string;
    readonly rater: Rater;
    readonly ratedOn: string;
    readonly by?: Unsaid<string>;
  }[];
  readonly contacts?: readonly (Pick<Contact, 'name' | 'tier'> & Partial<Contact>)[];
  /** Reference of the provider that collected it. */
  readonly collectedBy?: Unsaid<string>;
  /** The enterprise stands by its file; unless said, it does. */
  readonly confirmed?: boolean;
  readonly origin?: Unsaid<ImportOrigin>;
}

export interface ImportProvider {
  readonly ref: string;
  readonly name: string;
  readonly creditCode?: Unsaid<string>;
  readonly categories?: readonly ProviderCategory[];
  readonly districts?: Unsaid<readonly string[]>;
  readonly roster?: Unsaid<{ readonly from?: Unsaid<string>; readonly to?: Unsaid<string> }>;
  readonly status?: ProviderStatus;
  readonly capacity?: Unsaid<Capacity>;
  readonly origin?: Unsaid<ImportOrigin>;
}

export interface ImportNeed {
  readonly ref: string;
  /** Reference of its enterprise. */
  readonly enterprise: string;
  readonly kind?: NeedKind;
  readonly title: string;
  readonly text: string;
  readonly scenario: string;
  readonly ownWords?: Unsaid<string>;
  readonly currentLevel?: Unsaid<number>;
  readonly targetLevel?: Unsaid<number>;
  readonly effects?: readonly {
    readonly indicator: string;
    readonly baseline?: Unsaid<string>;
    readonly target?: Unsaid<string>;
  }[];
  readonly budgetMin?: Unsaid<string>;
  readonly budgetMax?: Unsaid<string>;
  readonly wantedOn?: Unsaid<string>;
  readonly deployment?: Unsaid<NeedDeployment>;
  readonly integrations?: Unsaid<readonly string[]>;
  /** References of the problems it answers. */
  readonly problems?: readonly string[];
  readonly visibility?: Visibility;
  /** Unless said, it is, once its file is confirmed. */
  readonly published?: boolean;
  readonly origin?: Unsaid<ImportOrigin>;
}

export interface ImportSolution {
  readonly ref: string;
  /** Reference of its provider. */
  readonly provider: string;
  readonly title: string;
  readonly text: string;
  readonly pricing?: Unsaid<string>;
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly level?: Unsaid<number>;
    readonly priceMin?: Unsaid<string>;
    readonly priceMax?: Unsaid<string>;
    readonly weeks?: Unsaid<number>;
  }[];
  readonly industries?: Unsaid<readonly string[]>;
  readonly deployment?: Unsaid<readonly SolutionDeployment[]>;
  readonly integrations?: Unsaid<readonly string[]>;
  readonly cases?: readonly {
    readonly title: string;
    readonly industry?: Unsaid<string>;
    readonly text?: Unsaid<string>;
    readonly accepted?: boolean;
  }[];
  readonly visibility?: Visibility;
  readonly published?: boolean;
  readonly origin?: Unsaid<ImportOrigin>;
}

/** The file that an import takes. */
export interface ImportDocument {
  readonly enterprises?: readonly ImportEnterprise[];
  readonly providers?: readonly ImportProvider[];
  readonly needs?: readonly ImportNeed[];
  readonly solutions?: readonly ImportSolution[];
}
