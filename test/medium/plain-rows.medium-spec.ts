import { NeedEntity } from '@app/adaptation/infrastructure/need.entity.js';
import { PairEntity } from '@app/matching/infrastructure/pair.entity.js';
import { SessionEntity } from '@app/identity/infrastructure/session.entity.js';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Money } from '@app/kernel/money.js';
import { Scope } from '@app/kernel/scope.js';
import { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { listed } from '@app/platform/persistence/listed.js';
import { plainFind, plainInsert } from '@app/platform/persistence/plain-rows.js';
import { within } from '@app/platform/persistence/scoped-where.js';
import { expect, it } from '@jest/globals';
import { And, Between, Equal, ILike, In, IsNull, LessThan, Like, MoreThan, MoreThanOrEqual, Not } from 'typeorm';
import type { FindManyOptions, FindOptionsWhere } from 'typeorm';
import { bureau } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { needRow } from '../support/library-rows.js';
import { opened } from '../support/opened.js';
import { describeOnBoth } from '../support/test-databases.js';

const at = (day: number) => new Date(`2026-03-0${day}T08:00:00.123Z`);
/** Every shape of a column, with and without a value, and words that a statement could take for its own. */
const NEEDS: readonly NeedEntity[] = [
  needRow('plain'),
  needRow('other', {
    enterpriseId: 'ent_other',
    districtCode: '220102',
    visibility: 'MATCHED',
    title: "'; DROP TABLE adaptation_need; -- ? :listed \\ 需求 𠮷",
    openedTo: ['prov_a', 'prov_b'],
    budgetMin: Money.ofYuan('12.34'),
    budgetMax: Money.ofYuan('999999999.99'),
    currentLevel: 2,
    effects: [],
    wantedOn: '2026-12-31',
    version: 3,
    recordedAt: at(2),
  }),
  needRow('hidden', { visibility: 'BUREAU', status: 'draft' as never, collectorId: 'prov_a', recordedAt: at(3) }),
  needRow('unknown', { industry: 'OTHER' as never, text: '', publishedAt: null, recordedAt: at(4) }),
];
const actor = (role: Actor['role'], organisationId: Actor['organisationId'], districtCode = ''): Actor => ({
  id: 'user_x',
  role,
  organisationId,
  districtCode,
});
const READERS: readonly Actor[] = [
  anonymous,
  bureau,
  actor('enterprise', 'ent_other'),
  actor('provider', 'prov_a'),
  actor('provider', 'prov_%'),
  actor('district', 'org_d', '220102'),
  { ...actor('evaluator', 'org_e'), assigned: ['ent_other', 'ent_factory'] },
  actor('finance', 'org_f', '220102'),
];
const ORDER = { recordedAt: 'DESC', id: 'ASC' } as const;
const ASKED: readonly FindManyOptions<NeedEntity>[] = [
  {},
  { where: { id: NEEDS[1]?.id } },
  { where: { ref: 'none' } },
  { where: { ref: Equal('plain'), version: 1 } },
  { where: [{ ref: 'plain' }, { ref: 'other', status: 'published' }, {}] },
  { where: { id: In(NEEDS.slice(0, 3).map(({ id }) => id)) } },
  { where: { id: In([]) } },
  { where: { budgetMin: IsNull(), publishedAt: IsNull() } as FindOptionsWhere<NeedEntity> },
  { where: { publishedAt: Not(IsNull()), visibility: Not('BUREAU') } },
  { where: { visibility: Not(In(['BUREAU', 'MATCHED'])) } },
  { where: { currentLevel: MoreThanOrEqual(2), version: And(MoreThan(1), LessThan(4)) } },
  { where: { recordedAt: MoreThan(at(2)) } },
  { where: { title: Like('%需求%') } },
  { where: { title: NEEDS[1]?.title } },
  { where: { wantedOn: LessThan('2027-01-01') } },
  { where: { budgetMin: Money.ofYuan('12.34') } as FindOptionsWhere<NeedEntity> },
  { where: { openedTo: listed('prov_b') as never } },
  { order: ORDER, take: 2 },
  { order: ORDER, take: 2, skip: 1 },
];

describeOnBoth('rows without the query builder', (create) => {
  const here = opened(create, openHouse);

  it('are written as TypeORM writes them', async () => {
    await here.engine.write((manager) => plainInsert(manager, NeedEntity, NEEDS));
    const written = await here.engine.reader.getRepository(NeedEntity).find();
    const byRef = (rows: readonly NeedEntity[]) => new Map(rows.map((row) => [row.ref, Object.assign({}, row)]));
    expect(byRef(written)).toEqual(byRef(NEEDS));

    const letter = (id: `letter_${string}`) =>
      Object.assign(OutboxEntity.of({ type: 'toy.说', id: 'toy_1', version: 1, at: at(5) }, at(5), 'request-1'), {
        id,
      });
    await here.engine.write(async (manager) => {
      await plainInsert(manager, OutboxEntity, [letter('letter_plain')]);
      await manager.insert(OutboxEntity, letter('letter_orm'));
    });
    const raw = (id: string) => here.engine.reader.query('SELECT * FROM platform_outbox WHERE id = ?', [id]);
    const [[plain], [orm]] = [await raw('letter_plain'), await raw('letter_orm')] as [[object], [object]];
    expect({ ...plain, id: '' }).toEqual({ ...orm, id: '' });
  });

  it('are found as TypeORM finds them, whoever asks', async () => {
    const { manager } = here.engine.reader;
    const found = new Set<number>();
    for (const reader of READERS) {
      for (const asked of ASKED) {
        const mine = { order: ORDER, ...asked, where: within(NeedEntity, Scope.of(reader), asked.where) };
        const rows = await plainFind(manager, NeedEntity, mine);
        expect([reader.role, asked, rows]).toEqual([reader.role, asked, await manager.find(NeedEntity, mine)]);
        expect(rows?.every((row) => row instanceof NeedEntity)).toBe(true);
        found.add(rows?.length ?? 0);
      }
    }
    // None of it is trivial: nothing, something and all.
    expect([...found].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are seen in the transaction that writes them, and not outside of it', async () => {
    const row = needRow('under way');
    const where = [{ id: row.id }];
    await here.engine.write(async (manager) => {
      await plainInsert(manager, NeedEntity, [row]);
      expect(await plainFind(manager, NeedEntity, { where })).toHaveLength(1);
      expect(await plainFind(here.engine.reader.manager, NeedEntity, { where })).toEqual([]);
      await manager.delete(NeedEntity, { id: row.id });
    });
  });

  it('are left to TypeORM where more is asked for', () => {
    const { manager } = here.engine.reader;
    const more: readonly FindManyOptions<NeedEntity>[] = [
      { select: { id: true } },
      { skip: 1 },
      { where: [{ title: ILike('a') }] },
      { where: [{ recordedAt: Between(at(2), at(3)) }] },
      { where: [{ ref: undefined }] },
      { where: [{ effects: Equal([]) as never }] },
      { order: { id: { direction: 'ASC' } } as never },
    ];
    for (const asked of more) {
      const where = (asked.where ?? [{}]) as FindOptionsWhere<NeedEntity>[];
      expect([asked, plainFind(manager, NeedEntity, { ...asked, where })]).toEqual([asked, undefined]);
    }
  });

  it('no alternative opens more than itself, and none opens nothing', async () => {
    const { manager } = here.engine.reader;
    expect(await plainFind(manager, NeedEntity, { where: [] })).toEqual([]);
    const where = within(NeedEntity, Scope.of(anonymous), [{ ref: 'hidden' }, { ref: 'plain' }]);
    expect((await plainFind(manager, NeedEntity, { where }))?.map(({ ref }) => ref)).toEqual(['plain']);
    for (const entity of [PairEntity, SessionEntity]) {
      const none = within<PairEntity | SessionEntity>(entity as never, Scope.of(anonymous));
      expect(await plainFind(manager, entity as never, { where: none as never })).toEqual([]);
    }
  });
});
