import { AuditSealEntity } from '@app/platform/audit/audit-seal.entity.js';
import type { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import { beforeAll, expect, it } from '@jest/globals';
import { auditedHouse } from '../support/audited-house.js';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth, describeOnSqlite, sqliteDatabase } from '../support/test-databases.js';

const edits: readonly (readonly [column: string, value: string | null])[] = [
  ['at', '2026-01-02 03:04:05.678'],
  ['actor_id', 'user_wang'],
  ['actor_role', 'bureau'],
  ['organisation_id', 'org_mill'],
  ['action', 'toy.chance'],
  ['subject', 'toy_other'],
  ['difference', '{"status":{"from":"草稿","to":"已发布"}}'],
  ['reason', null],
  ['reason', '第 1 次 '],
  ['request_id', ''],
  ['mac', 'f'.repeat(64)],
];

describeOnBoth('a trail that somebody edits', (create) => {
  const here = auditedHouse(create);
  let rows: AuditEntity[];
  beforeAll(async () => {
    await here.act('toy_1', 56);
    await here.seal();
    rows = await here.rows();
  });
  const nth = (place: number) => rows.at(place) as AuditEntity;

  it('names each of 50 rows edited by hand, whatever the column, and no other', async () => {
    for (const [place, row] of rows.slice(0, 50).entries()) {
      const [column, value] = edits[place % edits.length] ?? ['', ''];
      await here.sql(`UPDATE platform_audit SET ${column} = ? WHERE id = ?`, value, row.id);
      await expect(here.broken()).resolves.toEqual([{ id: row.id, what: 'row-altered' }]);
      await here.putBack(row);
    }
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('names all of 50 rows edited at once', async () => {
    const edited = rows.slice(3, 53);
    for (const { id } of edited) {
      await here.sql(`UPDATE platform_audit SET actor_id = 'user_zhao' WHERE id = ?`, id);
    }
    await expect(here.broken()).resolves.toEqual(edited.map(({ id }) => ({ id, what: 'row-altered' })));
    for (const row of edited) await here.putBack(row);
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('names a row whose id was changed by both of its ids', async () => {
    const id = 'audit_00000000000000000000000000';
    await here.sql('UPDATE platform_audit SET id = ? WHERE id = ?', id, nth(7).id);
    await expect(here.broken()).resolves.toEqual([
      { id: nth(7).id, what: 'row-missing' },
      { id, what: 'row-altered' },
    ]);
    await here.sql('UPDATE platform_audit SET id = ? WHERE id = ?', nth(7).id, id);
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('names rows that were deleted: one amid, the last, and one with its link', async () => {
    await here.sql('DELETE FROM platform_audit WHERE id IN (?, ?, ?)', nth(4).id, nth(20).id, nth(-1).id);
    await here.sql('DELETE FROM platform_audit_seal WHERE audit_id = ?', nth(20).id);
    await expect(here.broken()).resolves.toEqual([
      { id: nth(4).id, what: 'row-missing' },
      { id: 'seal 21', what: 'seal-missing' },
      { id: nth(-1).id, what: 'row-missing' },
    ]);
    for (const place of [4, 20, -1]) await here.putBack(nth(place));
    // The row is itself again, but no link holds it.
    await expect(here.broken()).resolves.toEqual([
      { id: 'seal 21', what: 'seal-missing' },
      { id: nth(20).id, what: 'row-unsealed' },
    ]);
  });

  it('names rows whose contents, or whose places, were swapped', async () => {
    const healthy = await here.broken();
    const [one, other] = [nth(30), nth(31)];
    await here.putBack(one, { id: other.id });
    await here.putBack(other, { id: one.id });
    await expect(here.broken()).resolves.toEqual([
      ...healthy.slice(0, 1),
      { id: one.id, what: 'row-altered' },
      { id: other.id, what: 'row-altered' },
      ...healthy.slice(1),
    ]);
    await here.putBack(one);
    await here.putBack(other);
    const place = (seq: number, id: string) =>
      here.sql('UPDATE platform_audit_seal SET audit_id = ? WHERE seq = ?', id, seq);
    await place(31, 'audit_aside');
    await place(32, one.id);
    await place(31, other.id);
    await expect(here.broken()).resolves.toEqual([
      ...healthy.slice(0, 1),
      { id: 'seal 31', what: 'seal-altered' },
      { id: 'seal 32', what: 'seal-altered' },
      ...healthy.slice(1),
    ]);
  });
});

describeOnBoth('a chain that somebody edits', (create) => {
  const here = auditedHouse(create);
  beforeAll(async () => {
    await here.act('toy_1', 12);
    await here.seal();
  });
  const links = () => here.engine.reader.getRepository(AuditSealEntity).find({ order: { seq: 'ASC' } });

  it('names a link with another hash, and the one that was bound to it', async () => {
    const [, , third] = await links();
    await here.sql('UPDATE platform_audit_seal SET hash = ? WHERE seq = 3', 'a'.repeat(64));
    await expect(here.broken()).resolves.toEqual([
      { id: 'seal 3', what: 'seal-altered' },
      { id: 'seal 4', what: 'seal-altered' },
    ]);
    await here.sql('UPDATE platform_audit_seal SET hash = ? WHERE seq = 3', third?.hash);
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('names a row that was inserted, sealed by hand or queued or neither', async () => {
    const [row] = await here.rows();
    for (const id of ['audit_a', 'audit_b', 'audit_c'] as const) await here.putBack(row as AuditEntity, { id });
    await here.sql('INSERT INTO platform_audit_unsealed VALUES (?)', 'audit_b');
    await here.sql('INSERT INTO platform_audit_seal VALUES (13, ?, ?)', 'audit_c', 'b'.repeat(64));
    await expect(here.broken()).resolves.toEqual([
      { id: 'audit_c', what: 'row-altered' },
      { id: 'seal 13', what: 'seal-foreign' },
      { id: 'audit_a', what: 'row-altered' },
      { id: 'audit_b', what: 'row-altered' },
    ]);
    await here.sql(`DELETE FROM platform_audit WHERE id IN ('audit_a', 'audit_b', 'audit_c')`);
    await here.sql('DELETE FROM platform_audit_unsealed');
    await here.sql('DELETE FROM platform_audit_seal WHERE seq = 13');
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('misses a row that was deleted before it was sealed, and one that was taken out of the queue', async () => {
    await here.act('toy_2', 2);
    const [deleted, hidden] = (await here.rows()).slice(-2);
    await here.sql('DELETE FROM platform_audit WHERE id = ?', deleted?.id);
    await here.sql('DELETE FROM platform_audit_unsealed WHERE id = ?', hidden?.id);
    await here.seal();
    await expect(here.broken()).resolves.toEqual([
      { id: deleted?.id, what: 'row-missing' },
      { id: hidden?.id, what: 'row-unsealed' },
    ]);
    await here.sql('DELETE FROM platform_audit WHERE id = ?', hidden?.id);
    await here.putBack(deleted as AuditEntity);
    await expect(here.broken()).resolves.toEqual([{ id: 'seal 13', what: 'seal-altered' }]);
  });

  it('misses the end that was cut off, with its mark or without, and is not sealed on from there', async () => {
    const [tenth] = (await links()).slice(9);
    const last = (await here.rows()).slice(10).map(({ id }) => id);
    for (const id of last) await here.sql('DELETE FROM platform_audit WHERE id = ?', id);
    await here.sql('DELETE FROM platform_audit_seal WHERE seq > 10');
    await expect(here.broken()).resolves.toEqual([{ id: 'seal 11-13', what: 'seal-missing' }]);
    await here.sql('UPDATE platform_audit_mark SET seq = 10, hash = ?', tenth?.hash);
    await expect(here.broken()).resolves.toEqual([{ id: 'audit_mark', what: 'mark-altered' }]);
    await here.act('toy_3');
    await expect(here.seal()).rejects.toThrow('tampered');
    await here.sql('DELETE FROM platform_audit_mark');
    await expect(here.broken()).resolves.toEqual([{ id: 'audit_mark', what: 'mark-altered' }]);
    await expect(here.seal()).rejects.toThrow(/UNIQUE|Duplicate/);
  });

  it('is no chain to who has another key', async () => {
    const { database, host, port, production } = here.database.config;
    const config = new AppConfig(database, { host, port, production, keys: { audit: Buffer.alloc(32, 1) } });
    const stranger = await openPlatform(config);
    const { rows, broken } = await stranger.get(AuditVerifier).verify();
    await stranger.close();
    expect(rows).toBeGreaterThan(0);
    expect(broken.filter(({ what }) => what === 'row-altered')).toHaveLength(rows);
  });
});

describeOnSqlite('a trail in a database without types', () => {
  const here = auditedHouse(sqliteDatabase);

  it('names a row that cannot even be read, and reads the others', async () => {
    await here.act('toy_1', 9);
    await here.seal();
    const [, second, third, fourth, , sixth] = await here.rows();
    await here.sql(`UPDATE platform_audit SET difference = 'no json' WHERE id = ?`, second?.id);
    await here.sql(`UPDATE platform_audit SET at = 'soon' WHERE id = ?`, third?.id);
    await here.sql(`UPDATE platform_audit SET reason = x'00ff' WHERE id = ?`, fourth?.id);
    await here.sql(`UPDATE platform_audit SET mac = x'00ff' WHERE id = ?`, sixth?.id);
    await expect(here.verify()).resolves.toMatchObject({
      rows: 9,
      broken: [second, third, fourth, sixth].map((row) => ({ id: row?.id, what: 'row-altered' })),
    });
  });
});
