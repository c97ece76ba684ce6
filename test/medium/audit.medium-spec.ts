import { AuditSealEntity, AuditUnsealedEntity } from '@app/platform/audit/audit-seal.entity.js';
import { OutboxRelayModule } from '@app/platform/outbox/outbox-relay.module.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { expect, it } from '@jest/globals';
import { factory } from '../support/actors.js';
import { auditedHouse } from '../support/audited-house.js';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';

describeOnBoth('the audit trail', (create) => {
  const here = auditedHouse(create);

  it('is clean when it is empty', async () => {
    await expect(here.verify()).resolves.toEqual({ rows: 0, sealed: 0, end: { seq: 0, hash: '' }, broken: [] });
  });

  it('is signed with its change, and chained afterwards', async () => {
    await here.act('toy_1', 3);
    await expect(here.verify()).resolves.toMatchObject({ rows: 3, sealed: 0, broken: [] });
    await expect(here.seal()).resolves.toBe(3);
    await expect(here.seal()).resolves.toBe(0);
    const verdict = await here.verify();
    expect(verdict).toMatchObject({ rows: 3, sealed: 3, end: { seq: 3 }, broken: [] });
    expect(verdict.end.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds what a database would give back otherwise', async () => {
    const awkward = ['', ' 空格 ', 'a\0b', 'half \ud83d', '😀', `'"\\\n\t`, 'é', 'e\u0301', '__proto__', '10'];
    await here.house.get(Transactor).run(factory, async (work) => {
      for (const text of awkward) {
        const difference = {
          to: { to: text },
          ['__proto__']: { to: text },
          '': {},
          你: { from: text },
          2: {},
          a: { to: '1', from: '0' },
        };
        const audit = { action: 'toy.name', subject: 'toy_2', difference, reason: text } as const;
        await work.recordQuietly({ audit });
      }
    });
    await expect(here.broken()).resolves.toEqual([]);
    await here.seal();
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('has no hole where work was given up', async () => {
    const before = await here.verify();
    const cut = here.act('toy_3', 2, () => Promise.reject(new Error('power cut')));
    await expect(cut).rejects.toThrow('power cut');
    await here.act('toy_3');
    await expect(here.seal()).resolves.toBe(1);
    const after = await here.verify();
    expect(after).toMatchObject({ rows: before.rows + 1, end: { seq: before.end.seq + 1 }, broken: [] });
  });

  it('is one chain, with 50 writers and four sealers at once, and clean at every look', async () => {
    const before = await here.verify();
    let writing = true;
    const sealing = [1, 2, 3, 4].map(async () => {
      for (const sealer = here.anotherSealer(); writing;) await sealer.drain();
    });
    const looking = (async () => {
      const found = [];
      for (; writing;) found.push(...(await here.broken()));
      return found;
    })();
    await Promise.all(Array.from({ length: 50 }, (_, writer) => here.act(`toy_${writer}`, 3)));
    writing = false;
    await Promise.all(sealing);
    await expect(looking).resolves.toEqual([]);
    await here.seal();
    const rows = before.rows + 150;
    await expect(here.verify()).resolves.toMatchObject({ rows, sealed: rows, end: { seq: rows }, broken: [] });
    await expect(here.engine.reader.getRepository(AuditSealEntity).count()).resolves.toBe(rows);
    await expect(here.engine.reader.getRepository(AuditUnsealedEntity).count()).resolves.toBe(0);
  });

  it('is chained in more rounds than one where much was done', async () => {
    await here.act('toy_many', 1_100);
    await expect(here.seal()).resolves.toBe(1_100);
    await expect(here.broken()).resolves.toEqual([]);
  });

  it('is chained by the process that delivers letters', async () => {
    const keeper = await openPlatform(here.database.config, { imports: [OutboxRelayModule] });
    await here.act('toy_5');
    while ((await here.engine.reader.getRepository(AuditUnsealedEntity).count()) > 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await keeper.close();
    await expect(here.broken()).resolves.toEqual([]);
  });
});
