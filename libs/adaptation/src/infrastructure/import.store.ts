import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import type { Change, UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import type { Enterprise } from '../domain/enterprise.js';
import type { ImportContext } from '../domain/import-records.js';
import { standingFile, standingNeed, standingProvider } from '../domain/import-standing.js';
import type { KnownToImport } from '../domain/import.policy.js';
import type { Need } from '../domain/need.js';
import { registeredCode } from '../domain/party.policy.js';
import type { Provider } from '../domain/provider.js';
import type { LibraryRecord } from '../domain/record.js';
import type { Solution } from '../domain/solution.js';
import { ENTERPRISE_CHANGED } from '../published/enterprise-changed.event.js';
import type { ImportDocument, ImportNeed } from '../published/import-document.summary.js';
import type { ImportCount } from '../published/import-result.summary.js';
import { NEED_CHANGED } from '../published/need-changed.event.js';
import { PROVIDER_CHANGED } from '../published/provider-changed.event.js';
import { SOLUTION_CHANGED } from '../published/solution-changed.event.js';
import { EnterpriseStore } from './enterprise.store.js';
import { NeedStore } from './need.store.js';
import { ProviderStore } from './provider.store.js';
import { SolutionStore } from './solution.store.js';
import { contentOf, standingOf } from './import/import-content.js';

interface Records {
  readonly providers: readonly Provider[];
  readonly enterprises: readonly Enterprise[];
  readonly needs: readonly Need[];
  readonly solutions: readonly Solution[];
}

interface Step<Full> {
  readonly before: Full;
  readonly after: Full;
}

/** What is new of one kind, and what takes the place of what. */
interface Steps<Full> {
  readonly added: readonly Full[];
  readonly changed: readonly Step<Full>[];
}

export interface ImportPlan {
  readonly steps: { readonly [Kind in keyof Records]: Steps<Records[Kind][number]> };
  readonly counts: { readonly [Kind in keyof Records]: ImportCount };
}

interface Shelf<Full extends LibraryRecord> {
  add(work: UnitOfWork, ...records: readonly Full[]): Promise<void>;
  change(work: UnitOfWork, before: Full, after: Full): Promise<void>;
  held(work: UnitOfWork, ids: readonly Id[]): Promise<ReadonlyMap<Id, Full>>;
}

/** Everything that an import asks of the library and writes to it. */
@Injectable()
export class ImportStore {
  constructor(
    private readonly providers: ProviderStore,
    private readonly enterprises: EnterpriseStore,
    private readonly needs: NeedStore,
    private readonly solutions: SolutionStore,
  ) {}

  /** What the file may lean on, beside itself. */
  async known(work: UnitOfWork, document: ImportDocument): Promise<KnownToImport> {
    const { enterprises = [], providers = [], needs = [], solutions = [] } = document;
    const collectors = enterprises.flatMap(({ collectedBy }) => collectedBy ?? []);
    const refsHeld = async (shelf: Shelf<LibraryRecord>, prefix: string, refs: readonly string[]) => {
      const wanted = new Map([...new Set(refs)].map((ref) => [idFromRef(prefix, ref), ref]));
      const held = await shelf.held(work, [...wanted.keys()]);
      return new Set([...wanted].filter(([id]) => held.has(id)).map(([, ref]) => ref));
    };
    return {
      enterprises: await refsHeld(
        this.enterprises,
        'ent',
        needs.map(({ enterprise }) => enterprise),
      ),
      providers: await refsHeld(this.providers, 'prov', [...collectors, ...solutions.map(({ provider }) => provider)]),
      needs: await refsHeld(
        this.needs,
        'need',
        needs.flatMap(({ problems = [] }) => problems),
      ),
      creditCodes: await this.enterprises.codes(
        work,
        enterprises.map(({ creditCode }) => registeredCode(creditCode)),
      ),
      providerCodes: await this.providers.codes(
        work,
        providers.flatMap(({ creditCode }) => (creditCode ? [registeredCode(creditCode)] : [])),
      ),
    };
  }

  /** The enterprise of each need: of the file, else of the library. */
  async filesFor(work: UnitOfWork, needs: readonly ImportNeed[], files: readonly Enterprise[], context: ImportContext) {
    const held = await this.enterprises.held(
      work,
      needs.map(({ enterprise }) => idFromRef('ent', enterprise)),
    );
    const byId = new Map<Id, Enterprise>(held);
    for (const file of files) {
      const before = held.get(file.id);
      byId.set(file.id, before ? standingOf(before, file, context, standingFile(before, file)) : file);
    }
    return (id: Id): Enterprise => {
      const found = byId.get(id);
      if (!found) throw new Error(`${id} was checked to be there`);
      return found;
    };
  }

  async plan(work: UnitOfWork, records: Records, context: ImportContext): Promise<ImportPlan> {
    const { at, by } = context;
    const steps = async <Full extends LibraryRecord>(
      shelf: Shelf<Full>,
      said: readonly Full[],
      standing: (before: Full, record: Full) => Partial<Full> = () => ({}),
    ) => {
      const held = await shelf.held(
        work,
        said.map(({ id }) => id),
      );
      const added = said.filter(({ id }) => !held.has(id));
      const changed = said.flatMap((record) => {
        const before = held.get(record.id);
        const after = before && standingOf(before, record, { at, by }, standing(before, record));
        return before && after && contentOf(after) !== contentOf(before) ? [{ before, after }] : [];
      });
      const unchanged = said.length - added.length - changed.length;
      return { steps: { added, changed }, count: { added: added.length, changed: changed.length, unchanged } };
    };
    const providers = await steps(this.providers, records.providers, standingProvider);
    const enterprises = await steps(this.enterprises, records.enterprises, standingFile);
    const needs = await steps(this.needs, records.needs, standingNeed);
    const solutions = await steps(this.solutions, records.solutions);
    return {
      steps: {
        providers: providers.steps,
        enterprises: enterprises.steps,
        needs: needs.steps,
        solutions: solutions.steps,
      },
      counts: {
        providers: providers.count,
        enterprises: enterprises.count,
        needs: needs.count,
        solutions: solutions.count,
      },
    };
  }

  async write(work: UnitOfWork, { steps }: ImportPlan): Promise<void> {
    const carried = await this.carried(work, steps);
    await this.put(work, this.providers, steps.providers, PROVIDER_CHANGED);
    await this.put(work, this.enterprises, steps.enterprises, ENTERPRISE_CHANGED);
    await this.put(work, this.needs, withCarried(steps.needs, carried.needs), NEED_CHANGED);
    await this.put(work, this.solutions, withCarried(steps.solutions, carried.solutions), SOLUTION_CHANGED);
  }

  /** Records outside the file that change with one inside: needs carry their enterprise's identity, listings their provider. */
  private async carried(work: UnitOfWork, { enterprises, providers, needs, solutions }: ImportPlan['steps']) {
    const named = new Set<Id>([...needs.changed, ...solutions.changed].map(({ after }) => after.id));
    const carriedNeeds: Step<Need>[] = [];
    for (const { after: file } of enterprises.changed) {
      const { id: enterpriseId, name: enterpriseName, industry, districtCode, changedAt, changedBy } = file;
      const identity = { enterpriseName, industry, districtCode };
      for (const before of await this.needs.heldWhere(work, { enterpriseId })) {
        const after: Need = { ...before, ...identity, version: before.version + 1, changedAt, changedBy };
        if (!named.has(before.id) && contentOf(after) !== contentOf(before)) carriedNeeds.push({ before, after });
      }
    }
    const carriedSolutions: Step<Solution>[] = [];
    for (const { after: provider } of providers.changed) {
      const { id: providerId, changedAt, changedBy } = provider;
      for (const before of await this.solutions.heldWhere(work, { providerId })) {
        const after: Solution = { ...before, version: before.version + 1, changedAt, changedBy };
        if (!named.has(before.id)) carriedSolutions.push({ before, after });
      }
    }
    return { needs: carriedNeeds, solutions: carriedSolutions };
  }

  private async put<Full extends LibraryRecord>(
    work: UnitOfWork,
    shelf: Shelf<Full>,
    { added, changed }: Steps<Full>,
    type: string,
  ): Promise<void> {
    await shelf.add(work, ...added);
    for (const { before, after } of changed) await shelf.change(work, before, after);
    const news = [...added.map((after) => ({ before: {}, after })), ...changed];
    await work.recordMany(
      news.map(({ before, after }): Change => {
        const { id, version, changedAt: at } = after;
        const fields = Object.keys(after).filter((field) => !BOOKKEEPING.has(field)) as (keyof Full & string)[];
        const difference = differenceOf<Full>(before as Partial<Full>, after, fields);
        return { audit: { action: 'adaptation.import', subject: id, difference }, letter: { type, id, version, at } };
      }),
    );
  }
}

const withCarried = <Full>({ added, changed }: Steps<Full>, carried: readonly Step<Full>[]): Steps<Full> => ({
  added,
  changed: [...changed, ...carried],
});

const BOOKKEEPING = new Set(['id', 'version', 'recordedAt', 'changedAt', 'changedBy', 'publishedAt']);
