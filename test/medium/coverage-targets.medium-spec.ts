import { GroupFacts } from '@app/coverage/application/group-facts.query.js';
import { ImportTargets } from '@app/coverage/application/import-targets.use-case.js';
import { ListFactNeeds } from '@app/coverage/application/list-fact-needs.query.js';
import { ListTargets } from '@app/coverage/application/list-targets.query.js';
import { SetTarget } from '@app/coverage/application/set-target.use-case.js';
import type { SetTargetInput } from '@app/coverage/application/set-target.use-case.js';
import type { Dimension, NeedGroup } from '@app/coverage/published/picture.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { OutboxRelay } from '@app/platform/outbox/outbox-relay.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau, district, mill } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const own: Actor = { ...district, districtCode: '220104' };
const HEAD = '区域,行业,计划改造企业,计划征集需求,版本';

describeOnBoth('the targets of the bureau', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    await inHouse(house).take(library([aNeed('N-1'), aNeed('N-2')], [aSolution('SOL-1')]));
    await house.get(OutboxRelay).drain();
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const set = (change: Partial<SetTargetInput>, actor = bureau) => {
    const input = { districtCode: '220104', industry: 'AUTO', enterprises: 4, needs: 8, ...change };
    return inHouse(house).act(SetTarget, actor, input);
  };
  const take = (lines: readonly string[], dryRun = false) =>
    inHouse(house).act(ImportTargets, bureau, { csv: [HEAD, ...lines].join('\r\n'), dryRun });
  const list = async (actor: Actor) =>
    (await house.get(ListTargets).execute(Scope.of(actor))).map((one) =>
      [one.districtCode, one.industry, one.enterprises, one.needs, one.version].join(' '),
    );
  const picture = (by: readonly Dimension[], actor = bureau) => house.get(GroupFacts).execute(Scope.of(actor), { by });
  const trail = () =>
    house.get(DatabaseEngine).reader.getRepository(AuditEntity).findBy({ action: 'coverage.set-target' });

  it('are set by the bureau, one version after the other, and every change is in the trail', async () => {
    await expect(set({}, own)).rejects.toMatchObject({ code: 'COVERAGE.TARGETS_BUREAU_ONLY' });
    await expect(set({ districtCode: '1', industry: 'X', needs: -1 })).rejects.toMatchObject({
      code: 'COVERAGE.TARGET_REFUSED',
      refusals: [{ field: 'districtCode' }, { field: 'industry' }, { field: 'needs' }],
    });
    await expect(set({ version: 1 })).rejects.toMatchObject({ code: 'COVERAGE.TARGET_OVERTAKEN' });
    expect(await set({})).toMatchObject({ version: 1 });
    await expect(set({})).rejects.toMatchObject({ kind: 'unversioned' });
    expect(await set({ version: 1, needs: 10 })).toMatchObject({ version: 2, needs: 10 });
    await expect(set({ version: 1 })).rejects.toMatchObject({ kind: 'conflict', refusals: expect.anything() });
    const difference = { needs: { from: '8', to: '10' }, district: { to: '220104' }, industry: { to: 'AUTO' } };
    expect((await trail()).map((row) => row.difference)).toContainEqual(difference);
    expect((await trail()).length).toBe(2);
  });

  it('are one of each, whoever sets it first at the same moment', async () => {
    const both = await Promise.allSettled([1, 2].map((needs) => set({ industry: 'PHAR', needs })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await list(bureau)).filter((one) => one.includes('PHAR'))).toHaveLength(1);
  });

  it('are imported whole or not at all', async () => {
    const before = await list(bureau);
    const wrong = ['220104,AUTO,5,,2', '朝阳区,AUTO,x,1,', '220105,NONE,1,1,'];
    await expect(take(wrong)).rejects.toMatchObject({ code: 'COVERAGE.SHEET_REFUSED' });
    const error = (await take(wrong).catch((thrown: unknown) => thrown)) as { refusals: { message: string }[] };
    expect(error.refusals.map(({ message }) => message.slice(0, 6))).toEqual(['第 3 行：', '第 3 行：', '第 4 行：']);
    expect(await list(bureau)).toEqual(before);

    const right = ['220104,AUTO,5,10,2', '220105,AUTO,3,,', '220106,AUTO,,,'];
    const told = { added: 1, changed: 1, unchanged: 1 };
    expect(await take(right, true)).toEqual(told);
    expect(await list(bureau)).toEqual(before);
    expect(await take(right)).toEqual(told);
    expect(await list(bureau)).toContain('220104 AUTO 5 10 3');
    // The same sheet once more was filled in before the change.
    await expect(take(right)).rejects.toMatchObject({ code: 'COVERAGE.SHEET_REFUSED' });
  });

  it('stand beside what is reached, where something is planned; an office sees its own', async () => {
    const { rows, total } = await picture(['district']);
    const needs = { planned: 10, reached: 2, share: 0.2 };
    const here = { enterprises: { planned: 9, reached: 0, share: 0 }, needs: expect.objectContaining({ reached: 2 }) };
    expect(rows).toMatchObject([
      { keys: ['220104'], needs: 2, targets: here },
      { keys: ['220105'], needs: 0, targets: { enterprises: { planned: 3, reached: 0 }, needs: null } },
    ]);
    expect(total.targets?.enterprises?.planned).toBe(12);
    const cells = (await picture(['industry', 'district'])).rows;
    expect(cells.find(({ keys }) => keys.join() === 'AUTO,220104')?.targets?.needs).toEqual(needs);
    expect((await picture(['scenario'])).rows.map(({ targets }) => targets)).toEqual([null]);

    expect((await list(own)).every((one) => one.startsWith('220104'))).toBe(true);
    expect((await picture([], own)).total.targets?.enterprises?.planned).toBe(9);
    expect(await list(mill)).toEqual([]);
    const behind = (group: NeedGroup, actor = bureau) =>
      house.get(ListFactNeeds).execute(Scope.of(actor), { groups: [group], months: [], chosenBy: [] });
    expect(await behind('planned')).toHaveLength(2);
    expect(await behind('planned', own)).toHaveLength(2);
    expect(await behind('planned', mill)).toEqual([]);
    expect(await behind('planned-agreed')).toEqual([]);
    await set({ version: 3, needs: null });
    expect(await behind('planned')).toEqual([]);
  });
});
