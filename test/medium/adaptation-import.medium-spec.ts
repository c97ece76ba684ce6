import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { EndCollection } from '@app/adaptation/application/end-collection.use-case.js';
import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { ImportLibrary } from '@app/adaptation/application/import-library.use-case.js';
import { RateEnterprise } from '@app/adaptation/application/rate-enterprise.use-case.js';
import { WithdrawNeed } from '@app/adaptation/application/withdraw-need.use-case.js';
import type { ImportDocument } from '@app/adaptation/published/import-document.summary.js';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { idFromRef } from '@app/kernel/id.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
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
const enterprise = (number: number) => ({
  ref: `E-${number}`,
  name: `第${number}配件厂`,
  creditCode: codeOf(number),
  districtCode: '220104',
  industry: 'AUTO',
  batch: 'B3',
  size: 'SMALL' as const,
  revenue: '52000000.00',
  collectedBy: 'P-1',
});
const need = (number: number, owner = 1) => ({
  ref: `N-${number}`,
  enterprise: `E-${owner}`,
  title: `冲压线设备联网 ${number}`,
  text: '三十台冲压设备没有联网，产量靠手工统计，希望自动采集。',
  scenario: 'S08',
  currentLevel: 1,
  targetLevel: 2,
  effects: [{ indicator: '设备综合效率', baseline: '60%', target: null }],
  budgetMin: '100000',
  budgetMax: '300000.50',
  wantedOn: '2024-06-30',
  integrations: ['用友 U8'],
});
const library = {
  providers: [{ ref: 'P-1', name: '某数字化服务商', districts: ['ALL'], roster: { from: '2024-06-01' } }],
  enterprises: [enterprise(1), enterprise(2)],
  needs: [need(1), { ...need(2), kind: 'problem' as const }, { ...need(3, 2), problems: ['N-2'], published: false }],
  solutions: [
    {
      ref: 'L-1',
      provider: 'P-1',
      title: '设备联网方案',
      text: '采集设备运行数据并统计产量。',
      scenarios: [{ scenario: 'S08', level: 2, priceMin: '80000', priceMax: '150000.00', weeks: 8 }],
    },
  ],
} satisfies ImportDocument;

describeOnBoth('an import', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeEach(async () => {
    database = await create();
    const module = { module: LibraryHouse, imports: [PlatformModule.forRoot(database.config), AdaptationModule] };
    house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    await house.get(DatabaseEngine).migrate();
  });
  afterEach(async () => {
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
  const take = (document: unknown, dryRun = false, actor = bureau) => act(ImportLibrary, actor, { document, dryRun });
  const rows = (entity: new () => object) => house.get(DatabaseEngine).reader.getRepository(entity).count();
  const written = async () => [await rows(AuditEntity), await rows(OutboxEntity)];
  const file = (ref: string, actor = bureau) => house.get(FindEnterprise).execute(Scope.of(actor), { id: ref });
  const entry = (ref: string, actor = bureau) => house.get(FindNeed).execute(Scope.of(actor), { id: ref });
  const ownerOf = (ref: string): Actor => ({
    id: 'user_owner',
    role: 'enterprise',
    organisationId: idFromRef('ent', ref),
    districtCode: '220104',
  });
  const unchanged = (count: number) => ({ added: 0, changed: 0, unchanged: count });
  const nothingNew = {
    enterprises: unchanged(2),
    providers: unchanged(1),
    needs: unchanged(3),
    solutions: unchanged(1),
  };

  it('counts without writing when it is only tried, then takes everything in, then finds nothing new', async () => {
    const added = (count: number) => ({ added: count, changed: 0, unchanged: 0 });
    const counts = { enterprises: added(2), providers: added(1), needs: added(3), solutions: added(1) };
    await expect(take(library, true)).resolves.toEqual({ dryRun: true, ...counts });
    await expect(written()).resolves.toEqual([0, 0]);
    await expect(take(library)).resolves.toEqual({ dryRun: false, ...counts });
    const before = await written();
    expect(before[1]).toBe(7);
    await expect(take(library)).resolves.toMatchObject(nothingNew);
    await expect(written()).resolves.toEqual(before);
  });

  it('gives back what the file said: the same ids everywhere, money, unknown as unknown', async () => {
    await take(library);
    const taken = await entry('N-3');
    expect(taken).toMatchObject({
      id: idFromRef('need', 'N-3'),
      status: 'recorded',
      enterpriseId: idFromRef('ent', 'E-2'),
      problemIds: [idFromRef('need', 'N-2')],
      wantedOn: '2024-06-30',
      deployment: null,
      collectedBy: idFromRef('prov', 'P-1'),
    });
    expect(taken?.budgetMax?.toYuan()).toBe('300000.50');
    const listing = await house.get(FindSolution).execute(Scope.of(anonymous), { id: 'L-1' });
    expect(listing).toMatchObject({ status: 'published', industries: null, cases: [], provider: { ref: 'P-1' } });
    expect(listing?.scenarios[0]?.priceMin?.toYuan()).toBe('80000.00');
    await expect(entry('N-1', anonymous)).resolves.toMatchObject({ status: 'published', enterpriseId: null });
    await expect(entry('N-3', anonymous)).resolves.toBeUndefined();
  });

  it('makes a new version of what the file says otherwise, and of nothing else', async () => {
    await take(library);
    const needs = [{ ...need(1), title: '冲压线设备联网与统计' }, ...library.needs.slice(1)];
    await expect(take({ ...library, needs })).resolves.toMatchObject({
      ...nothingNew,
      needs: { added: 0, changed: 1, unchanged: 2 },
    });
    await expect(entry('N-1')).resolves.toMatchObject({ version: 2, title: '冲压线设备联网与统计' });
    await expect(entry('N-2')).resolves.toMatchObject({ version: 1 });
  });

  it('does not undo what people have done since', async () => {
    await take(library);
    const owner = ownerOf('E-1');
    await act(EndCollection, owner, { id: 'E-1', version: 1 });
    const rating = { level: 1, score: null, edition: '2024', rater: 'SELF', ratedOn: '2025-01-10', by: null } as const;
    await act(RateEnterprise, owner, { id: 'E-1', version: 2, rating });
    const { version } = (await entry('N-1')) ?? { version: 0 };
    await act(WithdrawNeed, owner, { id: 'N-1', version, reason: '已自行解决' });
    await expect(take(library)).resolves.toMatchObject(nothingNew);
    await expect(file('E-1')).resolves.toMatchObject({ collectorId: null, ratings: [{ rater: 'SELF', level: 1 }] });
    await expect(entry('N-1')).resolves.toMatchObject({ status: 'withdrawn', collectorId: null });
    const collector: Actor = { ...owner, role: 'provider', organisationId: idFromRef('prov', 'P-1') };
    await expect(file('E-1', collector)).resolves.toBeUndefined();
    await expect(file('E-2', collector)).resolves.toMatchObject({ ref: 'E-2' });
  });

  it('is refused whole, with every reason and its place', async () => {
    const broken = {
      ...library,
      enterprises: [enterprise(1), { ...enterprise(2), creditCode: codeOf(1).toLowerCase() }],
      needs: [
        { ...need(1), targetLevel: 1 },
        { ...need(2), enterprise: 'E-404', budgetMin: '400000' },
        { ...need(1), scenario: 'OTHER' },
      ],
    };
    const reasons = await take(broken).then(
      () => [],
      (error: { refusals: { code: string; field: string }[] }) => error.refusals.map(({ field }) => field),
    );
    expect(reasons).toEqual(expect.arrayContaining(['needs.1.enterprise', 'needs.2']));
    expect(reasons.some((field) => field.startsWith('enterprises.1'))).toBe(true);
    await expect(written()).resolves.toEqual([0, 0]);
    await expect(take({ ...library, need: [] })).rejects.toMatchObject({
      kind: 'invalid',
      refusals: [{ field: 'need' }],
    });
    await expect(take({ ...library, needs: [{ ...need(1), budget: '1' }] })).rejects.toMatchObject({
      kind: 'invalid',
      refusals: [{ field: 'needs.0.budget' }],
    });
  });

  it('takes no half of a character, which one database keeps and the other does not', async () => {
    const [first, ...others] = library.needs;
    const effects = [{ indicator: '设备\udc00效率', baseline: '60%', target: null }];
    const needs = [{ ...first, title: '冲压线\ud83d联网' }, ...others, { ...need(9), effects, stranger: 1 }];
    await expect(take({ ...library, needs })).rejects.toMatchObject({
      code: 'IMPORT.MALFORMED',
      refusals: [
        { field: 'needs.3.stranger' },
        { code: 'IMPORT.BROKEN_TEXT', field: 'needs.0.title', message: '含有残缺的字符，请删去' },
        { code: 'IMPORT.BROKEN_TEXT', field: 'needs.3.effects.0.indicator' },
      ],
    });
    await expect(written()).resolves.toEqual([0, 0]);
    await take({ ...library, needs: [{ ...first, title: '冲压线联网 \ud83d\ude00' }, ...others] });
    await expect(entry('N-1')).resolves.toMatchObject({ title: '冲压线联网 😀' });
  });

  it('tells two providers with one credit code apart from one, before the database does', async () => {
    const providers = ['P-1', 'P-2'].map((ref) => ({ ref, name: `服务商 ${ref}`, creditCode: codeOf(9) }));
    await expect(take({ ...library, providers })).rejects.toMatchObject({ kind: 'refused', code: 'IMPORT.REFUSED' });
    await take({ ...library, providers: providers.slice(0, 1) });
    await expect(take({ providers: providers.slice(1) })).rejects.toMatchObject({ code: 'IMPORT.REFUSED' });
  });

  it('is not for those whom it is about', async () => {
    await expect(take(library, false, ownerOf('E-1'))).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('takes a thousand needs', async () => {
    const needs = Array.from({ length: 1_000 }, (_, i) => need(i + 1, 1 + (i % 2)));
    await expect(take({ ...library, needs })).resolves.toMatchObject({ needs: { added: 1_000 } });
    await expect(take({ ...library, needs })).resolves.toMatchObject({ needs: unchanged(1_000) });
  });
});
