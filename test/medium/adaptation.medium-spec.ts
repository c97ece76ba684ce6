import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { ListRevisions } from '@app/adaptation/application/list-revisions.query.js';
import { RateEnterprise } from '@app/adaptation/application/rate-enterprise.use-case.js';
import { RecordEnterprise } from '@app/adaptation/application/record-enterprise.use-case.js';
import { RecordNeed } from '@app/adaptation/application/record-need.use-case.js';
import { RecordProvider } from '@app/adaptation/application/record-provider.use-case.js';
import { RecordSolution } from '@app/adaptation/application/record-solution.use-case.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { Money } from '@app/kernel/money.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { bureau } from '../support/actors.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

class LibraryHouse {}

const first17 = '91220104MA0000002';
const creditCode = first17 + checkCharacterOf(first17);
const file = { name: '朝阳配件厂', creditCode, districtCode: '220104', industry: 'AUTO', batch: 'B3' };

describeOnBoth('the adaptation library', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let fileId: EnterpriseId;
  beforeAll(async () => {
    database = await create();
    const imports = [PlatformModule.forRoot(database.config), ProgrammeModule, AdaptationModule];
    const module = { module: LibraryHouse, imports };
    house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    await house.get(DatabaseEngine).migrate();
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const inWork: Transactor['run'] = (actor, intention) => house.get(Transactor).run(actor, intention);
  const scope = Scope.of(bureau);

  it('has tables that equal its entities', async () => {
    await expect(house.get(DatabaseEngine).drift()).resolves.toEqual([]);
  });

  it('gives back what it was given: money, days, lists, unknown, long words', async () => {
    await inWork(bureau, (work) =>
      house
        .get(AddPilotEntries)
        .execute(work, bureau, { batch: 'B3', publishedOn: null, entries: [{ creditCode, name: file.name }] }),
    );
    const revenue = Money.ofYuan('52000000.00');
    const enterprise = await inWork(bureau, (work) =>
      house.get(RecordEnterprise).execute(work, bureau, { ...file, revenue, exclusions: { dishonest: false } }),
    );
    fileId = enterprise.id;
    const found = await house.get(FindEnterprise).execute(scope, { id: fileId });
    expect(found?.revenue?.toYuan()).toBe('52000000.00');
    expect(found?.exclusions).toMatchObject({ dishonest: false, pilot2022: null });

    const need = await inWork(bureau, (work) =>
      house.get(RecordNeed).execute(work, bureau, {
        enterpriseId: fileId,
        title: '产线设备联网',
        text: '冲压线'.repeat(1300),
        scenario: 'S07',
        budgetMax: Money.ofYuan('300000.50'),
        wantedOn: '2099-12-31',
        integrations: [],
      }),
    );
    const read = await house.get(FindNeed).execute(scope, { id: need.id });
    expect(need).toMatchObject({ ...read });
    expect(read).toMatchObject({ wantedOn: '2099-12-31', integrations: [], budgetMin: null, deployment: null });

    const provider = await inWork(bureau, (work) =>
      house.get(RecordProvider).execute(work, bureau, { name: '长春智造服务', categories: ['PRODUCT'] }),
    );
    const seller = { ...bureau, role: 'provider', organisationId: provider.id } as const;
    const price = Money.ofYuan('80000.00');
    const solution = await inWork(seller, (work) =>
      house.get(RecordSolution).execute(work, seller, {
        title: '轻量 MES',
        text: '车间报工与追溯',
        scenarios: [{ scenario: 'S07', level: 2, priceMin: price, priceMax: null, weeks: 8 }],
      }),
    );
    const listing = await house.get(FindSolution).execute(scope, { id: solution.id });
    expect(listing).toMatchObject({ provider: { name: '长春智造服务' }, industries: null, cases: [] });
    expect(listing?.scenarios).toEqual([{ scenario: 'S07', level: 2, priceMin: price, priceMax: null, weeks: 8 }]);
  });

  it('refuses a second file of one credit code, and keeps the past of the first', async () => {
    await expect(
      inWork(bureau, (work) => house.get(RecordEnterprise).execute(work, bureau, file)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    const found = await house.get(FindEnterprise).execute(scope, { id: fileId });
    if (!found) throw new Error('the file is gone');
    const rating = { level: 1, score: 41.5, edition: '2024', rater: 'SELF', ratedOn: '2026-01-10', by: null } as const;
    await inWork(bureau, (work) =>
      house.get(RateEnterprise).execute(work, bureau, { id: found.id, version: found.version, rating }),
    );
    const history = await house.get(ListRevisions).execute(scope, { id: found.id });
    expect(history.map(({ version }) => version)).toEqual([2, 1]);
    expect(Object.keys(history[0]?.difference ?? {})).toEqual(['ratings']);
    await expect(
      house.get(FindEnterprise).execute(scope, { id: found.id, asAt: '2000-01-01' }),
    ).resolves.toBeUndefined();
    await expect(house.get(FindEnterprise).execute(scope, { id: found.id, asAt: '2099-01-01' })).resolves.toMatchObject(
      {
        ratings: [rating],
      },
    );
  });
});
