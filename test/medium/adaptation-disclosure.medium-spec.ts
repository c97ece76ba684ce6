import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { ConfirmFile } from '@app/adaptation/application/confirm-file.use-case.js';
import { ConfirmNeed } from '@app/adaptation/application/confirm-need.use-case.js';
import { EndCollection } from '@app/adaptation/application/end-collection.use-case.js';
import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { ListNeeds } from '@app/adaptation/application/list-needs.query.js';
import { MoveProvider } from '@app/adaptation/application/move-provider.use-case.js';
import { PublishNeed } from '@app/adaptation/application/publish-need.use-case.js';
import { RecordEnterprise } from '@app/adaptation/application/record-enterprise.use-case.js';
import { RecordNeed } from '@app/adaptation/application/record-need.use-case.js';
import { RecordProvider } from '@app/adaptation/application/record-provider.use-case.js';
import { ReviseNeed } from '@app/adaptation/application/revise-need.use-case.js';
import type { EnterpriseSummary } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { Visibility } from '@app/adaptation/published/visibility.summary.js';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { bureau } from '../support/actors.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

class LibraryHouse {}

const codeOf = (number: number) => {
  const first17 = `91220104MA${String(number).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};
const district: Actor = { id: 'user_cy', role: 'district', organisationId: 'org_220104', districtCode: '220104' };
const elsewhere: Actor = { id: 'user_kc', role: 'district', organisationId: 'org_220103', districtCode: '220103' };
const stranger: Actor = { id: 'user_x', role: 'provider', organisationId: 'prov_stranger', districtCode: '' };

describeOnBoth('what is told of whom in the library', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let collector: Actor;
  let count = 0;
  beforeAll(async () => {
    database = await create();
    const module = { module: LibraryHouse, imports: [PlatformModule.forRoot(database.config), AdaptationModule] };
    house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    await house.get(DatabaseEngine).migrate();
    const entries = Array.from({ length: 40 }, (_, i) => ({ creditCode: codeOf(i), name: `第${i}配件厂` }));
    await act(AddPilotEntries, bureau, { batch: 'B3', publishedOn: '2025-03-20', entries });
    const provider = await act(RecordProvider, bureau, {
      name: '某数字化服务商',
      categories: ['PRODUCT'],
      districts: ['ALL'],
      rosterFrom: '2024-06-01',
      rosterTo: '2099-12-31',
    });
    collector = { id: 'user_collector', role: 'provider', organisationId: provider.id, districtCode: '' };
  });
  afterAll(async () => {
    jest.restoreAllMocks();
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
  const identity = () => {
    const creditCode = codeOf(count++);
    return { name: '长春某汽车零部件厂', creditCode, districtCode: '220104', industry: 'AUTO', batch: 'B3' };
  };
  const text = '冲压线三十台设备没有联网，产量靠手工统计，希望自动采集。';
  const draft = { title: '冲压设备联网', text, scenario: 'S08' };
  const seen = (actor: Actor, { id }: NeedSummary) => house.get(FindNeed).execute(Scope.of(actor), { id });
  const ownNeed = async (visibility: Visibility = 'PUBLIC') => {
    const recorded = await act(RecordEnterprise, bureau, identity());
    const file = await act(ConfirmFile, ownerOf(recorded), { id: recorded.id, version: recorded.version });
    const owner = ownerOf(file);
    return { file, owner, need: await act(RecordNeed, owner, { ...draft, visibility }) };
  };

  it('publishes nothing that a provider collected before the enterprise confirms it', async () => {
    const file = await act(RecordEnterprise, collector, identity());
    const owner = ownerOf(file);
    const need = await act(RecordNeed, collector, { ...draft, enterpriseId: file.id });
    expect([file.status, need.status]).toEqual(['collected', 'collected']);
    for (const actor of [owner, bureau, collector]) {
      await expect(act(PublishNeed, actor, { id: need.id, version: need.version })).rejects.toMatchObject({
        kind: expect.stringMatching(/conflict|refused|forbidden/),
      });
    }
    await expect(act(ConfirmFile, collector, { id: file.id, version: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(act(ConfirmFile, bureau, { id: file.id, version: 1 })).rejects.toMatchObject({ kind: 'refused' });
    await act(ConfirmFile, owner, { id: file.id, version: 1 });
    const recorded = await seen(owner, need);
    expect(recorded).toMatchObject({ status: 'recorded', version: 2 });
    const published = await act(PublishNeed, owner, { id: need.id, version: 2 });
    expect(published.status).toBe('published');
    await expect(seen(anonymous, need)).resolves.toMatchObject({ id: need.id, enterpriseId: null });
  });

  it('lets a provider collect more for a confirmed file, and the enterprise confirm it need by need', async () => {
    const file = await act(RecordEnterprise, collector, identity());
    const owner = ownerOf(file);
    await act(ConfirmFile, owner, { id: file.id, version: 1 });
    const need = await act(RecordNeed, collector, { ...draft, enterpriseId: file.id });
    expect(need).toMatchObject({ status: 'collected' });
    expect(need).not.toHaveProperty('changedBy');
    await expect(act(ConfirmNeed, collector, { id: need.id, version: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(act(ConfirmNeed, bureau, { id: need.id, version: 1 })).rejects.toMatchObject({
      code: 'ADAPTATION.REASON_MISSING',
    });
    await expect(act(ConfirmNeed, owner, { id: need.id, version: 1 })).resolves.toMatchObject({ status: 'recorded' });
  });

  it('lets nobody collect who is not on the roster', async () => {
    await expect(act(RecordEnterprise, stranger, identity())).rejects.toMatchObject({ kind: 'missing' });
    const { id } = await act(RecordProvider, bureau, { name: '将被暂停的服务商' });
    await act(MoveProvider, bureau, { id, version: 1, verb: 'suspend', reason: '限期整改' });
    const suspended: Actor = { ...stranger, organisationId: id };
    await expect(act(RecordEnterprise, suspended, identity())).rejects.toMatchObject({
      code: 'ADAPTATION.PROVIDER_OFF_ROSTER',
    });
  });

  it('ties a need to problems of its own enterprise only', async () => {
    const [mine, theirs] = [await ownNeed(), await ownNeed()];
    const problemIds = [mine.need.id, theirs.need.id];
    await expect(act(RecordNeed, mine.owner, { ...draft, problemIds })).rejects.toMatchObject({
      refusals: [{ code: 'ADAPTATION.UNKNOWN_PROBLEM', value: theirs.need.id }],
    });
    const need = await act(RecordNeed, mine.owner, { ...draft, problemIds: [mine.need.id] });
    expect(need.problemIds).toEqual([mine.need.id]);
  });

  it('lets the collector look on until the enterprise says that it is enough', async () => {
    const file = await act(RecordEnterprise, collector, identity());
    const owner = ownerOf(file);
    const need = await act(RecordNeed, collector, { ...draft, enterpriseId: file.id });
    const look = (actor: Actor) => house.get(FindEnterprise).execute(Scope.of(actor), { id: file.id });
    await expect(look(collector)).resolves.toMatchObject({ id: file.id });
    await expect(look(stranger)).resolves.toBeUndefined();
    const confirmed = await act(ConfirmFile, owner, { id: file.id, version: 1 });
    await act(EndCollection, owner, { id: file.id, version: confirmed.version });
    await expect(look(collector)).resolves.toBeUndefined();
    await expect(seen(collector, need)).resolves.toBeUndefined();
    const again = await seen(owner, need);
    await act(PublishNeed, owner, { id: need.id, version: again?.version ?? 0 });
    await expect(seen(collector, need)).resolves.toMatchObject({ enterpriseId: null, enterpriseName: null });
  });

  it('names the enterprise of a public need to those who answer for it, and to nobody else', async () => {
    const { owner, need } = await ownNeed();
    await expect(seen(anonymous, need)).resolves.toBeUndefined();
    await act(PublishNeed, owner, { id: need.id, version: need.version });
    for (const actor of [owner, district, bureau]) {
      await expect(seen(actor, need)).resolves.toMatchObject({ enterpriseId: owner.organisationId });
    }
    for (const actor of [anonymous, stranger, elsewhere]) {
      const told = await seen(actor, need);
      expect(told).toMatchObject({ title: draft.title, enterpriseId: null, enterpriseName: null });
      expect(JSON.stringify(told)).not.toContain(owner.organisationId);
      expect(JSON.stringify(told)).not.toContain('长春某汽车零部件厂');
    }
    const listed = await house.get(ListNeeds).execute(Scope.of(anonymous), { ids: [need.id] });
    expect(listed).toMatchObject([{ enterpriseId: null, enterpriseName: null }]);
  });

  it.each([
    ['PUBLIC', { anonymous: true, stranger: true, elsewhere: true, district: true, owner: true, bureau: true }],
    ['MATCHED', { anonymous: false, stranger: false, elsewhere: false, district: true, owner: true, bureau: true }],
    ['OWNER', { anonymous: false, stranger: false, elsewhere: false, district: true, owner: true, bureau: true }],
    ['BUREAU', { anonymous: false, stranger: false, elsewhere: false, district: false, owner: true, bureau: true }],
  ] as const)('shows a published %s need to exactly these', async (visibility, expected) => {
    const { owner, need } = await ownNeed(visibility);
    const publisher = visibility === 'BUREAU' ? bureau : owner;
    await act(PublishNeed, publisher, { id: need.id, version: need.version });
    const readers = { anonymous, stranger, elsewhere, district, owner, bureau };
    const told: Record<string, boolean> = {};
    for (const [name, actor] of Object.entries(readers)) told[name] = (await seen(actor, need)) !== undefined;
    expect(told).toEqual(expected);
  });

  it('lets nobody but its enterprise put other words into a confirmed need', async () => {
    const file = await act(RecordEnterprise, collector, identity());
    const owner = ownerOf(file);
    const need = await act(RecordNeed, collector, { ...draft, enterpriseId: file.id });
    const mended = await act(ReviseNeed, collector, { id: need.id, version: 1, title: '冲压设备数据采集' });
    expect(mended).toMatchObject({ title: '冲压设备数据采集', version: 2 });
    await act(ConfirmFile, owner, { id: file.id, version: 1 });
    for (const actor of [collector, district]) {
      await expect(act(ReviseNeed, actor, { id: need.id, version: 3, title: '换成我的产品' })).rejects.toMatchObject({
        kind: expect.stringMatching(/forbidden|missing/),
      });
    }
    await expect(seen(owner, need)).resolves.toMatchObject({ title: '冲压设备数据采集', version: 3 });
  });

  it('tells of the past only to those who answer for it: what was not public then is not made so by a date', async () => {
    const clock = jest.spyOn(house.get(Clock), 'now');
    clock.mockReturnValue(new Date('2026-03-01T08:00:00Z'));
    const { owner, need } = await ownNeed();
    clock.mockReturnValue(new Date('2026-03-02T15:59:59.999Z')); // still 2 March in Changchun
    const mended = await act(ReviseNeed, owner, { id: need.id, version: 1, title: '设备联网（公开稿）' });
    clock.mockReturnValue(new Date('2026-03-02T16:00:00Z')); // 3 March in Changchun
    await act(PublishNeed, owner, { id: need.id, version: mended.version });
    clock.mockRestore();
    const asAt = (actor: Actor, day: '2026-02-28' | '2026-03-01' | '2026-03-02' | '2026-03-03') =>
      house.get(FindNeed).execute(Scope.of(actor), { id: need.id, asAt: day });
    await expect(asAt(owner, '2026-02-28')).resolves.toBeUndefined();
    await expect(asAt(owner, '2026-03-01')).resolves.toMatchObject({ title: draft.title, version: 1 });
    await expect(asAt(owner, '2026-03-02')).resolves.toMatchObject({ title: mended.title, status: 'recorded' });
    await expect(asAt(owner, '2026-03-03')).resolves.toMatchObject({ status: 'published', version: 3 });
    for (const actor of [anonymous, stranger, elsewhere]) {
      await expect(asAt(actor, '2026-03-01')).resolves.toBeUndefined();
      await expect(asAt(actor, '2026-03-02')).resolves.toBeUndefined();
    }
  });

  it('publishes once, however many ask at the same time, and tells the others who, when and what', async () => {
    const { owner, need } = await ownNeed();
    const asked = Array.from({ length: 8 }, () => act(PublishNeed, owner, { id: need.id, version: 1 }));
    const answers = await Promise.allSettled(asked);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(reasons).toHaveLength(7);
    const told = [
      expect.objectContaining({ code: 'ADAPTATION.CHANGED_BY', value: owner.id }),
      expect.objectContaining({ field: 'status', value: 'published' }),
    ];
    for (const reason of reasons) {
      expect(reason).toMatchObject({ kind: 'conflict', code: 'ADAPTATION.RECORD_CHANGED' });
      expect(reason).toMatchObject({ refusals: expect.arrayContaining(told) });
    }
    await expect(seen(owner, need)).resolves.toMatchObject({ version: 2 });
  });

  it('loses no change of two people who edit one need at the same time', async () => {
    const { owner, need } = await ownNeed();
    const conflicts: unknown[] = [];
    const edit = async (who: Actor, word: string): Promise<void> => {
      const { version, integrations } = (await seen(who, need)) ?? need;
      await act(ReviseNeed, who, { id: need.id, version, integrations: [...(integrations ?? []), word] }).catch(
        (reason: unknown) => {
          conflicts.push(reason);
          return edit(who, word);
        },
      );
    };
    const words = (who: Actor) => Array.from({ length: 10 }, (_, at) => `${who.id} ${at}`);
    const people = ['user_li', 'user_wang'].map((id): Actor => ({ ...owner, id: id as Actor['id'] }));
    await Promise.all(
      people.map(async (who) => {
        for (const word of words(who)) await edit(who, word);
      }),
    );
    const { version, integrations } = (await seen(owner, need)) ?? need;
    expect(integrations?.toSorted()).toEqual(people.flatMap(words).toSorted());
    expect(version).toBe(21);
    for (const reason of conflicts) expect(reason).toMatchObject({ code: 'ADAPTATION.RECORD_CHANGED' });
  });

  it('opens one file for one credit code, however it is written and however many try', async () => {
    const file = identity();
    const wide = Array.from(file.creditCode.toLowerCase(), (c) =>
      c < '!' ? c : String.fromCodePoint(0xfee0 + (c.codePointAt(0) ?? 0)),
    );
    const spellings = [
      wide.join(''),
      file.creditCode.toLowerCase(),
      ` ${file.creditCode} `,
      ...Array.from({ length: 24 }, () => file.creditCode),
    ];
    const answers = await Promise.allSettled(
      spellings.map((creditCode) => act(RecordEnterprise, bureau, { ...file, creditCode })),
    );
    const codes = answers.map((answer) =>
      answer.status === 'fulfilled' ? answer.value.creditCode : (answer.reason as { code: string }).code,
    );
    expect(codes.filter((code) => code !== 'ADAPTATION.FILE_EXISTS')).toEqual([file.creditCode]);
  });
});
