import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@app/kernel/actor.js';
import { anonymous } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { bureau, district, factory } from '../../../../test/support/actors.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { CityStore } from '../infrastructure/city.store.js';
import { PilotEntryEntity } from '../infrastructure/pilot-entry.entity.js';
import { PilotEntryStore } from '../infrastructure/pilot-entry.store.js';
import { ProgrammeConfig } from '../infrastructure/programme.config.js';
import { AddPilotEntries } from './add-pilot-entries.use-case.js';
import type { AddPilotEntriesInput } from './add-pilot-entries.use-case.js';
import { FindPilotEntry } from './find-pilot-entry.query.js';
import { ListPilotEntries } from './list-pilot-entries.query.js';

const codeOf = (number: number) => {
  const first17 = `91220104MA${String(number).padStart(7, '0')}`;
  return first17 + checkCharacterOf(first17);
};
const lineOf = (number: number) => ({ creditCode: codeOf(number), name: `第${number}配件厂` });
const everyone = Scope.of(anonymous);

describe('a pilot list', () => {
  let database: SqliteInMemory;
  let entries: PilotEntryStore;
  beforeEach(async () => {
    database = await sqliteInMemory(PilotEntryEntity);
    entries = new PilotEntryStore(database.reader);
  });
  afterEach(() => database.close());

  const cities = new CityStore(ProgrammeConfig.fromEnvironment({}));
  const add = (input: AddPilotEntriesInput, actor: Actor = bureau) =>
    database.inWork(actor, (work) => new AddPilotEntries(cities, entries).execute(work, actor, input));

  it('is taken over whole, once, and read by everyone', async () => {
    const list = {
      batch: 'B3',
      publishedOn: '2025-03-20',
      entries: Array.from({ length: 1_203 }, (_, i) => lineOf(i)),
    };
    await expect(add({ ...list, publishedOn: '2025-03-20' })).resolves.toEqual({ added: 1_203, unchanged: 0 });
    await expect(add({ ...list, publishedOn: '2025-03-20' })).resolves.toEqual({ added: 0, unchanged: 1_203 });
    await expect(database.rows(AuditEntity).count()).resolves.toBe(1);
    await expect(new ListPilotEntries(entries).execute(everyone, { batch: 'B3' })).resolves.toHaveLength(1_203);
    const found = await new FindPilotEntry(entries).execute(everyone, { batch: 'B3', creditCode: codeOf(7) });
    expect(found).toMatchObject({ name: '第7配件厂', batch: 'B3', publishedOn: '2025-03-20' });
  });

  it('is told from the lists of other batches', async () => {
    await add({ batch: 'B1', publishedOn: null, entries: [lineOf(1)] });
    const find = new FindPilotEntry(entries);
    await expect(find.execute(everyone, { batch: 'B2', creditCode: codeOf(1) })).resolves.toBeUndefined();
    await expect(find.execute(everyone, { creditCode: codeOf(1) })).resolves.toMatchObject({ batch: 'B1' });
  });

  it('is refused with everything that is wrong with it', async () => {
    const wrong = { creditCode: '91220104MA0000001X', name: ' ' };
    await expect(add({ batch: 'B9', publishedOn: null, entries: [lineOf(1), wrong] })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'PROGRAMME.PILOT_LIST_INVALID',
      refusals: [
        { code: 'PROGRAMME.NO_SUCH_BATCH', field: 'batch' },
        { code: 'PROGRAMME.NAME_MISSING', field: 'entries.1.name' },
        { field: 'entries.1.creditCode' },
      ],
    });
    await expect(database.rows(PilotEntryEntity).count()).resolves.toBe(0);
  });

  it.each([district, factory])('is not for a $role to publish', async (actor) => {
    await expect(add({ batch: 'B1', publishedOn: null, entries: [] }, actor)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });
});
