import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { bureau } from '../../../../test/support/actors.js';
import { cipher } from '../../../../test/support/cipher.js';
import { enterpriseRow, needRow, providerRow, solutionRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { EnterpriseEntity } from '../infrastructure/enterprise.entity.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { NeedEntity } from '../infrastructure/need.entity.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { ProviderEntity } from '../infrastructure/provider.entity.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { RevisionEntity } from '../infrastructure/revision.entity.js';
import { SolutionEntity } from '../infrastructure/solution.entity.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import { OpenMoves } from './open-moves.query.js';

const provider = providerRow('P-1');
const file = enterpriseRow('E-1', { status: 'collected', collectedBy: provider.id, collectorId: provider.id });
const who = (role: Actor['role'], organisationId: Id): Actor => ({ ...bureau, role, organisationId, districtCode: '' });
const need = needRow('SE-001', { enterpriseId: file.id });
const solution = solutionRow('SE-100', provider);
const owner = who('enterprise', file.id);
const stranger = who('enterprise', 'ent_stranger');
const seller = who('provider', provider.id);
const rival = who('provider', 'prov_rival');

describe('what an actor may do next', () => {
  let database: SqliteInMemory;
  let openMoves: OpenMoves;
  beforeAll(async () => {
    database = await sqliteInMemory(EnterpriseEntity, NeedEntity, ProviderEntity, SolutionEntity, RevisionEntity);
    const { reader } = database;
    const providers = new ProviderStore(reader);
    const solutions = new SolutionStore(reader, providers);
    const enterprises = new EnterpriseStore(reader, cipher);
    openMoves = new OpenMoves(new NeedStore(reader), solutions, enterprises, providers);
    await database.inWork(bureau, (work) => enterprises.add(work, file));
    await database.rows(NeedEntity).insert(need);
    await database.rows(ProviderEntity).insert(provider);
    await database.rows(SolutionEntity).insert(solution);
  });
  afterAll(() => database.close());

  const moves = (id: string, actor: Actor) => openMoves.execute(Scope.of(actor), { of: id, actor });

  it('is nothing with a record that is only public to it', async () => {
    for (const actor of [anonymous, stranger, rival]) {
      await expect(moves(need.id, actor)).resolves.toEqual([]);
      await expect(moves(solution.id, actor)).resolves.toEqual([]);
      await expect(moves(file.id, actor)).resolves.toEqual([]);
    }
    await expect(moves('need_404', bureau)).resolves.toEqual([]);
  });

  it('is what its role may do with what is its own', async () => {
    await expect(moves(need.id, owner)).resolves.toEqual(['close', 'withdraw']);
    await expect(moves(solution.id, seller)).resolves.toEqual(['withdraw']);
    await expect(moves(provider.id, seller)).resolves.toEqual([]);
    await expect(moves(provider.id, bureau)).resolves.toEqual(['suspend', 'remove']);
  });

  it('lets the enterprise confirm and end the collection, its collector follow up alone', async () => {
    await expect(moves(file.id, owner)).resolves.toEqual(['confirm', 'withdraw', 'end-collection', 'add-follow-up']);
    await expect(moves(file.id, seller)).resolves.toEqual(['add-follow-up']);
  });
});
