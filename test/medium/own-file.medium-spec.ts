import { ConfirmFile } from '@app/adaptation/application/confirm-file.use-case.js';
import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { RecordEnterprise } from '@app/adaptation/application/record-enterprise.use-case.js';
import { RecordProvider } from '@app/adaptation/application/record-provider.use-case.js';
import { OpenAccount } from '@app/identity/application/open-account.use-case.js';
import { FindName } from '@app/identity/application/find-name.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { OpenOwnFile } from '@app/project/application/open-own-file.use-case.js';
import { ProjectModule } from '@app/project/project.module.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau } from '../support/actors.js';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const codeOf = (number: number) => {
  const first17 = `91220104MC${String(number).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};

describeOnBoth('an enterprise that was let in without a file', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [ProjectModule] });
    await house.get(DatabaseEngine).migrate();
    const entries = Array.from({ length: 5 }, (_, i) => ({ creditCode: codeOf(i), name: `第${i}配件厂` }));
    await act(AddPilotEntries, bureau, { batch: 'B3', publishedOn: '2025-03-20', entries });
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const act = <Input, Output>(
    intention: new (...parts: never[]) => UseCase<Input, Output>,
    actor: Actor,
    input: Input,
  ): Promise<Output> =>
    house
      .get(Transactor)
      .run(actor, (work) => house.get<UseCase<Input, Output>>(intention).execute(work, actor, input));
  const letIn = async (number: number): Promise<Actor> => {
    const { organisation, person } = await act(OpenAccount, houseActor, {
      kind: 'enterprise',
      name: `第${number}配件厂`,
      creditCode: codeOf(number),
      districtCode: '220104',
      subjectId: null,
      person: { account: `own-${number}`, name: '李示例', phone: null, email: null },
    });
    return { id: person.id, role: 'enterprise', organisationId: organisation.id, districtCode: '220104' };
  };
  const fileOf = (number: number) => ({
    name: `第${number}配件厂`,
    creditCode: codeOf(number),
    districtCode: '220104',
    industry: 'AUTO',
    batch: 'B3',
  });
  const subjectOf = async (id: string) =>
    (await house.get(FindName).execute(Scope.of(houseActor), { id }))?.organisation.subjectId;

  it('opens its own, once, and its people go on as that file; of another it opens none', async () => {
    const owner = await letIn(0);
    await expect(act(OpenOwnFile, owner, fileOf(1))).rejects.toMatchObject({ code: 'PROJECT.NOT_OWN_CODE' });
    const { id } = await act(OpenOwnFile, owner, fileOf(0));
    await expect(subjectOf(owner.organisationId)).resolves.toBe(id);
    const now: Actor = { ...owner, organisationId: id };
    await expect(house.get(FindEnterprise).execute(Scope.of(now), { id })).resolves.toMatchObject({
      status: 'recorded',
      collectedBy: null,
    });
    // Whoever may see the people of the organisation is its file from now on.
    await expect(house.get(FindName).execute(Scope.of(now), { id: owner.id })).resolves.toMatchObject({
      person: '李示例',
    });
    await expect(act(OpenOwnFile, now, fileOf(0))).rejects.toMatchObject({ code: 'PROJECT.FILE_EXISTS' });
  });

  it('is bound once, however many of its people open it at the same time', async () => {
    const owner = await letIn(2);
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => act(OpenOwnFile, owner, fileOf(2))));
    const ids = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.id] : []));
    const reasons = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(ids).toHaveLength(1);
    for (const reason of reasons) expect(reason).toMatchObject({ kind: 'conflict' });
    await expect(subjectOf(owner.organisationId)).resolves.toBe(ids[0]);
  });

  it('is given the file that a provider collected meanwhile, to confirm', async () => {
    const owner = await letIn(3);
    const provider = await act(RecordProvider, bureau, { name: '某数字化服务商', districts: ['ALL'] });
    const collector: Actor = { id: 'user_c', role: 'provider', organisationId: provider.id, districtCode: '' };
    const collected = await act(RecordEnterprise, collector, fileOf(3));
    await expect(act(OpenOwnFile, owner, fileOf(3))).resolves.toEqual({ id: collected.id });
    const now: Actor = { ...owner, organisationId: collected.id };
    await expect(act(ConfirmFile, now, { id: collected.id, version: 1 })).resolves.toMatchObject({
      status: 'confirmed',
    });
  });
});
