import { Clock } from '@app/kernel/clock.js';
import { AuditPurge } from '@app/platform/audit/audit-purge.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { expect, it, jest } from '@jest/globals';
import { auditedHouse } from '../support/audited-house.js';
import { describeOnBoth } from '../support/test-databases.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const today = new Date('2026-11-01T08:00:00.123Z');

describeOnBoth('the purge of the trail', (create) => {
  const here = auditedHouse(create);
  const daysAgo = (days: number) => {
    const now = new Date(today.getTime() - days * DAY_MS);
    jest.spyOn(here.house.get(Clock), 'now').mockReturnValue(now);
  };
  const purge = () => here.house.get(AuditPurge).purge();

  it('takes what is older than 184 days, says so in the trail, and leaves the rest verifiable', async () => {
    daysAgo(185);
    await here.act('toy_old', 520);
    daysAgo(183);
    await here.act('toy_young', 5);
    daysAgo(0);
    await expect(purge()).resolves.toBe(0); // nothing of it is sealed
    await here.seal();
    await expect(purge()).resolves.toBe(520);
    await expect(purge()).resolves.toBe(0);
    const left = await here.rows();
    expect(left.map(({ subject }) => subject).slice(0, 5)).toEqual(Array(5).fill('toy_young'));
    const purges = left.slice(5); // of one millisecond, so in either order
    expect(new Set(purges.map(({ difference }) => difference['rows']?.from))).toEqual(new Set(['20', '500']));
    const told = { action: 'platform.purge-audit', actorId: 'user_house' };
    expect(purges).toMatchObject([told, told]);
    await here.seal();
    await here.act('toy_new', 3);
    await here.seal();
    await expect(here.verify()).resolves.toMatchObject({ rows: 10, sealed: 10, end: { seq: 530 }, broken: [] });
  });

  it('does not take a young row that was made old by hand, nor what lies behind a tampered one', async () => {
    const [row] = await here.rows();
    await here.sql(`UPDATE platform_audit SET at = '2020-01-01 00:00:00.000' WHERE id = ?`, row?.id);
    await expect(purge()).resolves.toBe(0);
    await expect(here.broken()).resolves.toEqual([{ id: row?.id, what: 'row-altered' }]);
    daysAgo(-1_000);
    await expect(purge()).resolves.toBe(0);
    if (row) await here.putBack(row);
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('cannot be imitated: the oldest rows deleted with their links are missed', async () => {
    const [row] = await here.rows();
    await here.sql('DELETE FROM platform_audit WHERE id = ?', row?.id);
    await here.sql('DELETE FROM platform_audit_seal WHERE audit_id = ?', row?.id);
    await expect(here.broken()).resolves.toEqual([{ id: 'seal 521', what: 'seal-missing' }]);
    await here.sql('UPDATE platform_audit_mark SET purged_seq = 521');
    const { broken } = await here.verify();
    expect(broken).toContainEqual({ id: 'audit_mark', what: 'mark-altered' });
    await expect(purge()).resolves.toBe(0);
  });

  it('is undercut by no configuration', async () => {
    const { database } = here.database.config;
    const hasty = new AppConfig(database, { auditRetentionDays: 1 });
    expect(hasty.auditRetentionDays).toBe(184);
  });
});
