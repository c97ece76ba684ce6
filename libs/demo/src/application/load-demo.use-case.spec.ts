import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { FindActor } from '@app/adaptation/application/find-actor.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { bureau, factory } from '../../../../test/support/actors.js';
import { sqliteDatabase } from '../../../../test/support/test-databases.js';
import type { TestDatabase } from '../../../../test/support/test-databases.js';
import { DemoModule } from '../demo.module.js';
import { ListDemoOrganisations } from './list-demo-organisations.query.js';
import { LoadDemo } from './load-demo.use-case.js';

class DemoHouse {}

describe('the demo in a house', () => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await sqliteDatabase();
    const imports = [PlatformModule.forRoot(database.config), AdaptationModule, DemoModule];
    house = await NestFactory.createApplicationContext(
      { module: DemoHouse, imports },
      { logger: ['error'], abortOnError: false },
    );
    await house.get(DatabaseEngine).migrate();
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const load = (actor: Actor = bureau) =>
    house.get(Transactor).run(actor, (work) => house.get(LoadDemo).execute(work, actor));
  const added = (count: number) => ({ added: count, changed: 0, unchanged: 0 });
  const unchanged = (count: number) => ({ added: 0, changed: 0, unchanged: count });
  const need = (id: string, actor = anonymous) => house.get(FindNeed).execute(Scope.of(actor), { id });

  it('is taken in whole, once', async () => {
    await expect(load(factory)).rejects.toMatchObject({ kind: 'forbidden' });
    const counts = { enterprises: 71, providers: 30, needs: 264, solutions: 181 };
    const each = (said: (count: number) => object) =>
      Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, said(count)]));
    await expect(load()).resolves.toEqual({ dryRun: false, ...each(added) });
    await expect(load()).resolves.toEqual({ dryRun: false, ...each(unchanged) });
  });

  it('has ids that follow from the references, and shows entries to everyone', async () => {
    await expect(need('SE-017')).resolves.toMatchObject({ id: idFromRef('need', 'SE-017'), status: 'published' });
    const solution = await house.get(FindSolution).execute(Scope.of(anonymous), { id: 'SE-021' });
    expect(solution).toMatchObject({ id: idFromRef('sol', 'SE-021'), origin: { note: '未核实', demo: false } });
  });

  it('keeps what is not confirmed from everyone but those who collected it, the enterprise and the offices', async () => {
    const collected = { ref: 'N-035', status: 'collected', enterpriseId: idFromRef('ent', 'E-028') };
    await expect(need('N-035')).resolves.toBeUndefined();
    const seers = ['E-028', 'P-001', '220174', 'bureau'];
    for (const organisation of seers) {
      const actor = await house.get(FindActor).execute(Scope.of(houseActor), { organisation });
      await expect(need('N-035', actor)).resolves.toMatchObject(collected);
    }
  });

  it('offers organisations that one can act as', async () => {
    const offered = await house.get(ListDemoOrganisations).execute(Scope.of(anonymous));
    const count = (role: string) => offered.filter((one) => one.role === role).length;
    expect([count('bureau'), count('district'), count('enterprise'), count('provider')]).toEqual([1, 2, 4, 3]);
    for (const { id, role } of offered) {
      await expect(house.get(FindActor).execute(Scope.of(houseActor), { organisation: id })).resolves.toMatchObject({
        role,
      });
    }
  });
});
