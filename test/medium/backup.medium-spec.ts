import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LoadDemoPeople } from '@app/demo/application/load-demo-people.use-case.js';
import { LoadDemo } from '@app/demo/application/load-demo.use-case.js';
import { houseActor } from '@app/kernel/actor.js';
import { FieldCipher } from '@app/kernel/field-cipher.js';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { AuditSealer } from '@app/platform/audit/audit-sealer.js';
import type { AuditVerdict } from '@app/platform/audit/audit-verifier.js';
import { Backup } from '@app/platform/backup/backup.js';
import type { BackupContents } from '@app/platform/backup/backup-manifest.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { removePass, writePass } from '@app/platform/operator/operator-pass.js';
import { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../apps/console/src/exit-code.js';
import { openTools } from '../../apps/console/src/open-tools.js';
import { parseCommand } from '../../apps/console/src/run-command.js';
import { describeOnBoth, describeOnMariadb, mariadbDatabase, sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const keys = { audit: Buffer.alloc(32, 1), field: Buffer.alloc(32, 2) };
const withKeys = ({ config: { database } }: TestDatabase, its = keys) => new AppConfig(database, { keys: its });

interface Restored extends BackupContents {
  readonly parity: readonly { readonly rows: number; readonly held: number }[];
  readonly audit: AuditVerdict;
}

async function say<Json>(config: AppConfig, ...words: string[]): Promise<Json> {
  const tools = openTools(config, undefined);
  try {
    return (await parseCommand(words).run(tools)).json as Json;
  } finally {
    await tools.close();
  }
}

const refusalOf = (saying: Promise<unknown>) => saying.then(() => undefined).catch((error: unknown) => error);

/** A library with people, sealed values, letters and a chained trail, and a place for backups. */
function filled(create: () => Promise<TestDatabase>) {
  const here = {} as { folder: string; source: TestDatabase; config: AppConfig };
  beforeAll(async () => {
    here.folder = await mkdtemp(join(tmpdir(), 'backups-'));
    here.source = await create();
    here.config = withKeys(here.source);
    const tools = openTools(here.config, undefined);
    const rooms = await tools.rooms();
    const engine = rooms.get(DatabaseEngine);
    await engine.migrate();
    const transactor = rooms.get(Transactor);
    await transactor.run(houseActor, (work) => rooms.get(LoadDemo).execute(work, houseActor));
    await transactor.run(houseActor, (work) => rooms.get(LoadDemoPeople).execute(work, houseActor));
    const lastError = '生僻字𠮷😀、"引号"\\、\t与\n换行';
    await engine.write((manager) => manager.createQueryBuilder().update(OutboxEntity).set({ lastError }).execute());
    const phone = rooms.get(FieldCipher).seal('identity_person.phone', '13900000000');
    await engine.write((manager) => manager.query('UPDATE identity_person SET phone = ?', [phone]));
    await new AuditSealer(engine, rooms.get(AuditKey)).drain();
    await tools.close();
  });
  afterAll(async () => {
    await here.source.remove('edited'); // signed with the keys of this suite, and verified here
    await rm(here.folder, { recursive: true });
  });
  return here;
}

describeOnBoth('a backup', (create) => {
  const here = filled(create);
  const at = (name: string) => join(here.folder, name);
  let made: BackupContents;
  let empty: TestDatabase | undefined;

  it('holds each row of each table, for nobody else to read', async () => {
    made = await say<BackupContents>(here.config, 'backup', at('one'));
    expect(made.tables['adaptation_need']?.rows).toBeGreaterThan(250);
    expect(made.tables['platform_audit']?.rows).toBe(made.tables['platform_audit_seal']?.rows);
    const files = await readdir(at('one'));
    expect(files).toHaveLength(Object.keys(made.tables).length + 1);
    for (const file of files) expect((await stat(join(at('one'), file))).mode & 0o077).toBe(0);
    const lines = gunzipSync(await readFile(join(at('one'), 'adaptation_need.jsonl.gz')))
      .toString()
      .trim()
      .split('\n');
    expect(lines).toHaveLength(made.tables['adaptation_need']?.rows ?? 0);
    const audit = await say<AuditVerdict>(here.config, 'verify-audit');
    expect(audit).toMatchObject({ broken: [], rows: (made.tables['platform_audit']?.rows ?? 0) + 1 });
  });

  it('is whole again in an empty database: rows, index and trail', async () => {
    const target = await create();
    const restored = await say<Restored>(withKeys(target), 'restore', at('one'));
    expect(restored.tables).toEqual(made.tables);
    const needs = made.tables['adaptation_need']?.rows ?? 0;
    expect(restored.parity[0]).toMatchObject({ rows: needs, held: needs, missing: [], stale: [], extra: [] });
    expect(restored.audit).toMatchObject({ broken: [], sealed: made.tables['platform_audit_seal']?.rows });
    // What was restored gives the same backup again, but for the row of the trail that tells of it.
    const again = await say<BackupContents>(withKeys(target), 'backup', at('again'));
    const { platform_audit: _, platform_audit_unsealed: __, ...others } = made.tables;
    expect(again.tables).toMatchObject(others);
    const second = await refusalOf(say(withKeys(target), 'restore', at('one')));
    expect(second).toMatchObject({ code: 'BACKUP.TARGET_NOT_EMPTY' });
    expect(exitCodeOf(second)).toBe(1);
    await target.remove('edited');
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const tools = openTools(here.config, undefined);
    const rooms = await tools.rooms();
    const [backup, transactor] = [rooms.get(Backup), rooms.get(Transactor)];
    const write = (n: number) =>
      transactor.run(houseActor, (work) =>
        work.recordQuietly({ audit: { action: 'toy.change', subject: `toy_${n}`, difference: {} } }),
      );
    let isOver = false;
    const writing = (async () => {
      for (let n = 0; !isOver; n++) {
        await write(n);
        await pause(1); // the embedded database answers at once: nobody else would have a turn
      }
    })();
    const { tables } = await backup.write(at('moving'));
    isOver = true;
    await writing;
    await tools.close();
    // Each row of the trail is there together with its place in the queue of the sealer.
    const rows = (table: string) => tables[table]?.rows ?? 0;
    expect(rows('platform_audit')).toBe(rows('platform_audit_seal') + rows('platform_audit_unsealed'));
  });

  it.each([
    ['a row was changed', 'BACKUP.DIFFERS'],
    ['a file was cut off', 'BACKUP.DIFFERS'],
    ['the list of contents was changed', 'BACKUP.NOT_OF_THESE_KEYS'],
    ['it was never finished', 'BACKUP.NO_MANIFEST'],
    ['the keys are others', 'BACKUP.NOT_OF_THESE_KEYS'],
  ])(
    'is refused where %s, and nothing is written',
    async (how, code) => {
      const folder = at(how.replaceAll(' ', '-'));
      await say(here.config, 'backup', folder);
      const file = join(folder, 'adaptation_provider.jsonl.gz');
      const manifest = join(folder, 'manifest.json');
      if (how.includes('row')) {
        const text = gunzipSync(await readFile(file)).toString();
        await writeFile(file, gzipSync(text.replace(/"version":\d+/, '"version":99')));
      }
      if (how.includes('cut')) await writeFile(file, (await readFile(file)).subarray(0, -40));
      if (how.includes('list'))
        await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(/"rows": 0/, '"rows": 1'));
      if (how.includes('finished')) await rm(manifest);
      empty ??= await create();
      const others = { ...keys, field: Buffer.alloc(32, 9) };
      const config = withKeys(empty, how.includes('keys') ? others : keys);
      const error = await refusalOf(say(config, 'restore', folder));
      expect(error).toMatchObject({ code });
    },
    60_000,
  );

  it('finds the database of all these refusals as empty as before', async () => {
    const target = withKeys(empty ?? (await create()));
    await expect(say<Restored>(target, 'restore', at('one'))).resolves.toMatchObject({ tables: made.tables });
    await empty?.remove('edited');
  });

  it('never takes the place of another', async () => {
    await expect(say(here.config, 'backup', at('one'))).rejects.toMatchObject({ code: 'BACKUP.FOLDER_TAKEN' });
  });
});

describeOnMariadb('an embedded library that moves to a service', () => {
  const here = filled(sqliteDatabase);
  const folder = () => (here.config.database as { folder: string }).folder;

  it('keeps every row, its sealed values and its trail', async () => {
    const target = await mariadbDatabase();
    const moved = await say<Restored>(withKeys(target), 'move-to-service', folder());
    expect(moved.tables['adaptation_need']?.rows).toBeGreaterThan(250);
    expect(moved.audit.broken).toEqual([]);
    // Back again, by a backup of the service: the same rows in either.
    const back = await say<BackupContents>(withKeys(target), 'backup', join(here.folder, 'service'));
    const { platform_audit: _, platform_audit_unsealed: __, ...others } = moved.tables;
    expect(back.tables).toMatchObject(others);
    const tools = openTools(withKeys(target), undefined);
    const rooms = await tools.rooms();
    const sealed = (await rooms
      .get(DatabaseEngine)
      .reader.query('SELECT phone FROM identity_person WHERE phone IS NOT NULL LIMIT 1')) as { phone: string }[];
    expect(rooms.get(FieldCipher).open('identity_person.phone', sealed[0]?.phone ?? '')).toBe('13900000000');
    await tools.close();
    await target.remove('edited');
  });

  it('does not move while an api serves it: what that writes later would be lost', async () => {
    const api = createServer((_, reply) => reply.end('ok')).listen(0, '127.0.0.1');
    await once(api, 'listening');
    const pass = { url: `http://127.0.0.1:${(api.address() as AddressInfo).port}`, token: 'a token' };
    const embedded = { kind: 'embedded', folder: folder() } as const;
    await writePass(embedded, pass);
    const target = await mariadbDatabase();
    await expect(say(withKeys(target), 'move-to-service', folder())).rejects.toMatchObject({ code: 'MOVE.API_RUNS' });
    await removePass(embedded, pass);
    api.close();
    await target.remove();
  });

  it('does not move with other keys, nor from where there is none, nor out of a service', async () => {
    const target = await mariadbDatabase();
    await expect(say(withKeys(target), 'move-to-service', '/nowhere')).rejects.toMatchObject({
      code: 'MOVE.NO_LIBRARY',
    });
    await expect(say(here.config, 'move-to-service', folder())).rejects.toMatchObject({ code: 'MOVE.NO_SERVICE' });
    await writeFile(join(folder(), 'audit.key'), `${'ab'.repeat(32)}\n`);
    await expect(say(withKeys(target), 'move-to-service', folder())).rejects.toMatchObject({
      code: 'BACKUP.NOT_OF_THESE_KEYS',
    });
    await target.remove('edited');
  });
});
