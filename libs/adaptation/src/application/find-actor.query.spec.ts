import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { bureau } from '../../../../test/support/actors.js';
import { cipher } from '../../../../test/support/cipher.js';
import { enterpriseRow, providerRow } from '../../../../test/support/library-rows.js';
import { sqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import type { SqliteInMemory } from '../../../../test/support/sqlite-in-memory.js';
import { EnterpriseEntity } from '../infrastructure/enterprise.entity.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { ProviderEntity } from '../infrastructure/provider.entity.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { RevisionEntity } from '../infrastructure/revision.entity.js';
import { FindActor } from './find-actor.query.js';

const enterprise = enterpriseRow('E-001', { name: '朝阳配件厂', districtCode: '220104' });
const provider = providerRow('P-001', { name: '净月软件' });

describe('whom an organisation stands for', () => {
  let database: SqliteInMemory;
  let findActor: FindActor;
  beforeAll(async () => {
    database = await sqliteInMemory(EnterpriseEntity, ProviderEntity, RevisionEntity);
    const enterprises = new EnterpriseStore(database.reader, cipher);
    await database.inWork(bureau, (work) => enterprises.add(work, enterprise));
    await database.rows(ProviderEntity).insert(provider);
    findActor = new FindActor(
      enterprises,
      new ProviderStore(database.reader),
      new FindProgramme(new CityStore(ProgrammeConfig.fromEnvironment({}))),
    );
  });
  afterAll(() => database.close());

  const asEnterprise = { role: 'enterprise', organisationId: enterprise.id, districtCode: '220104' };
  const asProvider = { role: 'provider', organisationId: provider.id, districtCode: '' };
  it.each<[string, object]>([
    ['bureau', { role: 'bureau', organisationId: 'org_bureau' }],
    ['220104', { role: 'district', organisationId: 'org_220104', districtCode: '220104' }],
    [enterprise.id, asEnterprise],
    ['E-001', asEnterprise],
    ['朝阳配件厂', asEnterprise],
    [provider.id, asProvider],
    ['P-001', asProvider],
    ['净月软件', asProvider],
  ])('%s', async (organisation, actor) => {
    const found = await findActor.execute(Scope.of(houseActor), { organisation });
    expect(found).toMatchObject(actor);
    expect(found?.id.length).toBeLessThanOrEqual(40);
  });

  it.each(['999999', '没有这家', 'ent_', ''])('nobody: %s', async (organisation) => {
    await expect(findActor.execute(Scope.of(houseActor), { organisation })).resolves.toBeUndefined();
  });
});
