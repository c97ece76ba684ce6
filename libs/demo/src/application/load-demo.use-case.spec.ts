import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { FindSession } from '@app/identity/application/find-session.query.js';
import { OpenDemoSession } from '@app/identity/application/open-demo-session.use-case.js';
import { anonymous, houseActor, ROLES } from '@app/kernel/actor.js';
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
import { ListDemoPeople } from './list-demo-people.query.js';
import { LoadDemoPeople } from './load-demo-people.use-case.js';
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
    await house.get(Transactor).run(houseActor, (work) => house.get(LoadDemoPeople).execute(work, houseActor));
    for (const account of ['E-028', 'P-001', '220174', 'bureau']) {
      await expect(need('N-035', await loggedIn(account))).resolves.toMatchObject(collected);
    }
    for (const account of ['E-001', 'P-013', '220173', 'finance', 'evaluator', 'system', 'audit']) {
      await expect(need('N-035', await loggedIn(account))).resolves.toBeUndefined();
    }
  });

  it('offers people for every role, who act as what they are said to be', async () => {
    const offered = await house.get(ListDemoPeople).execute(Scope.of(anonymous));
    expect(new Set(offered.map(({ role }) => role))).toEqual(
      new Set(ROLES.filter((role) => role !== 'system' && role !== 'anonymous')),
    );
    for (const { account, role } of offered) await expect(loggedIn(account)).resolves.toMatchObject({ role });
  });

  async function loggedIn(account: string): Promise<Actor> {
    const opening = { account, source: '127.0.0.1', device: '' };
    const { token } = await house
      .get(Transactor)
      .run(anonymous, (work) => house.get(OpenDemoSession).execute(work, anonymous, opening));
    const session = await house.get(FindSession).execute(Scope.of(houseActor), { token });
    return session?.actor ?? anonymous;
  }
});
