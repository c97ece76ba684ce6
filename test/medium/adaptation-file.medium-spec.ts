import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { ConfirmFile } from '@app/adaptation/application/confirm-file.use-case.js';
import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { RecordEnterprise } from '@app/adaptation/application/record-enterprise.use-case.js';
import type { RecordEnterpriseInput } from '@app/adaptation/application/record-enterprise.use-case.js';
import { RecordNeed } from '@app/adaptation/application/record-need.use-case.js';
import { RecordProvider } from '@app/adaptation/application/record-provider.use-case.js';
import { ReviseEnterprise } from '@app/adaptation/application/revise-enterprise.use-case.js';
import type { ReviseEnterpriseInput } from '@app/adaptation/application/revise-enterprise.use-case.js';
import { WithdrawFile } from '@app/adaptation/application/withdraw-file.use-case.js';
import type { EnterpriseSummary } from '@app/adaptation/published/enterprise.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { bureau } from '../support/actors.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

class LibraryHouse {}

const codeOf = (number: number) => {
  const first17 = `91220104MB${String(number).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};
const person = (name: string, tier: 'PUBLIC' | 'MATCHED' | 'OWNER') => ({
  name,
  duty: null,
  phone: '0431-00000001',
  email: null,
  tier,
});
const [front, boss] = [person('前台示例', 'PUBLIC'), person('厂长示例', 'OWNER')];

describeOnBoth('who rewrites the file of an enterprise', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let collector: Actor;
  let count = 0;
  beforeAll(async () => {
    database = await create();
    const module = { module: LibraryHouse, imports: [PlatformModule.forRoot(database.config), AdaptationModule] };
    house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    await house.get(DatabaseEngine).migrate();
    const entries = Array.from({ length: 20 }, (_, i) => ({ creditCode: codeOf(i), name: `第${i}配件厂` }));
    await act(AddPilotEntries, bureau, { batch: 'B3', publishedOn: '2025-03-20', entries });
    const provider = await act(RecordProvider, bureau, { name: '某数字化服务商', districts: ['ALL'] });
    collector = { id: 'user_collector', role: 'provider', organisationId: provider.id, districtCode: '' };
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
  const ownerOf = ({ id, districtCode }: EnterpriseSummary): Actor => ({
    id: 'user_owner',
    role: 'enterprise',
    organisationId: id,
    districtCode,
  });
  const open = (actor: Actor, more: Partial<RecordEnterpriseInput> = {}) => {
    const identity = { creditCode: codeOf(count++), districtCode: '220104', industry: 'AUTO', batch: 'B3' };
    return act(RecordEnterprise, actor, { name: '长春某汽车零部件厂', ...identity, contacts: [front, boss], ...more });
  };
  const revise = (actor: Actor, input: ReviseEnterpriseInput) => act(ReviseEnterprise, actor, input);
  const seen = (actor: Actor, id: string) => house.get(FindEnterprise).execute(Scope.of(actor), { id });

  it('lets an enterprise without a file open its own, and no other', async () => {
    const newcomer: Actor = { id: 'user_new', role: 'enterprise', organisationId: 'org_new', districtCode: '220104' };
    const creditCode = codeOf(19);
    await expect(open(newcomer, { creditCode })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(open(newcomer, { creditCode, ownCode: codeOf(18) })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(open(newcomer, { creditCode, ownCode: creditCode })).resolves.toMatchObject({
      status: 'recorded',
      collectedBy: null,
    });
  });

  it('lets the enterprise say more, and forget a contact for good; what is the same is no new version', async () => {
    const file = await open(bureau);
    const owner = ownerOf(file);
    const said = await revise(owner, { id: file.id, version: 1, staff: 86, exclusions: { dishonest: false } });
    expect(said).toMatchObject({ version: 2, staff: 86, exclusions: { dishonest: false, pilot2022: null } });
    const forgot = await revise(owner, { id: file.id, version: 2, contacts: [front] });
    expect(forgot).toMatchObject({ version: 3, contacts: [front] });
    await expect(revise(owner, { id: file.id, version: 3, contacts: [front] })).resolves.toMatchObject({ version: 3 });
    await expect(revise(owner, { id: file.id, version: 2, staff: 1 })).rejects.toMatchObject({ kind: 'conflict' });
    for (const place of [{ districtCode: '220103' }, { industry: 'FOOD' }]) {
      await expect(revise(owner, { id: file.id, version: 3, ...place })).rejects.toMatchObject({ kind: 'forbidden' });
    }
    const district: Actor = { ...owner, role: 'district', organisationId: 'org_220104' };
    await expect(revise(district, { id: file.id, version: 3, staff: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
    const rival: Actor = { ...owner, organisationId: 'ent_rival' };
    await expect(revise(rival, { id: file.id, version: 3, staff: 1 })).rejects.toMatchObject({ kind: 'missing' });
  });

  it('lets its collector rewrite until it confirms, and only the contacts that the collector sees', async () => {
    const file = await open(collector);
    const owner = ownerOf(file);
    const other = person('新前台示例', 'PUBLIC');
    await revise(collector, { id: file.id, version: 1, contacts: [other] });
    expect((await seen(owner, file.id))?.contacts).toEqual([boss, other]);
    await act(ConfirmFile, owner, { id: file.id, version: 2 });
    await expect(revise(collector, { id: file.id, version: 3, staff: 5 })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('lets the bureau move it with a reason, and its needs move with it', async () => {
    const file = await open(bureau);
    const draft = { title: '冲压设备联网', text: '冲压线三十台设备没有联网，产量靠手工统计。', scenario: 'S08' };
    const need = await act(RecordNeed, ownerOf(file), draft);
    const move = { id: file.id, version: 1, districtCode: '220103' };
    await expect(revise(bureau, move)).rejects.toMatchObject({ code: 'ADAPTATION.REASON_MISSING' });
    await expect(revise(bureau, { ...move, districtCode: '999999', reason: '迁址' })).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: 'ADAPTATION.UNKNOWN_DISTRICT' })],
    });
    await revise(bureau, { ...move, reason: '迁址' });
    const moved = { districtCode: '220103', version: 2 };
    await expect(seen(bureau, file.id)).resolves.toMatchObject(moved);
    await expect(house.get(FindNeed).execute(Scope.of(bureau), { id: need.id })).resolves.toMatchObject(moved);
    await act(WithdrawFile, bureau, { id: file.id, version: 2, reason: '注销' });
    await expect(revise(bureau, { id: file.id, version: 3, staff: 1, reason: '更正' })).rejects.toMatchObject({
      code: 'ADAPTATION.ENTERPRISE_CANNOT_CHANGE',
    });
  });
});
