import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { bureau } from '../../../../test/support/actors.js';
import { cipher } from '../../../../test/support/cipher.js';
import { enterpriseRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { Enterprise } from '../domain/enterprise.js';
import { EnterpriseEntity } from './enterprise.entity.js';
import { EnterpriseStore } from './enterprise.store.js';
import { RevisionEntity } from './revision.entity.js';

const person = {
  name: '张示例',
  duty: '厂长',
  phone: '13800001234',
  email: 'zhang@example.cn',
  tier: 'MATCHED',
} as const;
const first = enterpriseRow('E-1', { contacts: [person] });
const all = Scope.of(houseActor);

describe('the contacts of an enterprise', () => {
  let database: SqliteInMemory;
  let store: EnterpriseStore;
  let last: Enterprise = first;
  beforeAll(async () => {
    database = await sqliteInMemory(EnterpriseEntity, RevisionEntity);
    store = new EnterpriseStore(database.reader, cipher);
    await database.inWork(bureau, (work) => store.add(work, first));
  });
  afterAll(() => database.close());

  const change = async (to: Partial<Enterprise>, seen = last) => {
    const after = { ...seen, ...to, version: seen.version + 1 };
    await database.inWork(bureau, (work) => store.change(work, seen, after));
    last = after;
  };
  const atRest = async () =>
    JSON.stringify([await database.rows(EnterpriseEntity).find(), await database.rows(RevisionEntity).find()]);

  it('are read by those who may, and by nobody in the tables, neither as they are nor as they were', async () => {
    await expect(store.read(all, 'E-1')).resolves.toMatchObject({ contacts: [person] });
    await change({ contacts: [{ ...person, phone: '13900005678' }] });
    await change({ staff: 90 });
    await change({ contacts: [] });
    for (const word of [person.name, person.phone, '13900005678', person.email]) {
      expect(await atRest()).not.toContain(word);
    }
    expect(await atRest()).toContain('厂长'); // the duty stays: it is nobody's
    await expect(store.read(all, 'E-1')).resolves.toMatchObject({ contacts: [] });
  });

  it('are told of in the history as changed when they were, and only then', async () => {
    const history = (await store.history(all, 'E-1')) ?? [];
    expect(history.map(({ version, difference }) => [version, Object.keys(difference)])).toEqual([
      [4, ['contacts']],
      [3, ['staff']],
      [2, ['contacts']],
      [1, expect.arrayContaining(['contacts', 'name'])],
    ]);
    expect(JSON.stringify(history)).not.toMatch(/厂长|138|139/);
  });

  it('are none in a view of the past', async () => {
    await expect(store.readAsAt(all, 'E-1', first.changedAt)).resolves.toMatchObject({ version: 4, contacts: [] });
  });

  it('are named, not copied, to who comes too late', async () => {
    await expect(change({ staff: 1 }, { ...first, version: 2 })).rejects.toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({ field: 'contacts', value: expect.stringContaining('不抄录') }),
        expect.objectContaining({ field: 'staff', value: '90' }),
      ]),
    });
  });
});
