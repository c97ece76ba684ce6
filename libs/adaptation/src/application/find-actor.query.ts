import type { Actor, Role } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { ProviderStore } from '../infrastructure/provider.store.js';

export interface FindActorInput {
  /** Id, reference or exact name of an enterprise or provider; `bureau`; the code of a district. */
  readonly organisation: string;
}

/** Whom an organisation's name stands for, to look with its eyes (console `--as`). In the scope of the house, in a demo only. */
@Injectable()
export class FindActor extends Query<FindActorInput, Actor | undefined> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly providers: ProviderStore,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope, { organisation }: FindActorInput): Promise<Actor | undefined> {
    if (organisation === 'bureau') return actor('bureau', 'org_bureau');
    const { districts } = await this.findProgramme.execute(scope, {});
    const district = districts.find(({ code }) => code === organisation);
    if (district) return actor('district', `org_${district.code}`, district.code);
    const enterprise = await this.named(this.enterprises, scope, organisation);
    if (enterprise) return actor('enterprise', enterprise.id, enterprise.districtCode);
    const provider = await this.named(this.providers, scope, organisation);
    return provider && actor('provider', provider.id);
  }

  private async named<Row>(store: Named<Row>, scope: Scope, organisation: string): Promise<Row | undefined> {
    return (await store.read(scope, organisation)) ?? (await store.list(scope, { name: organisation }))[0];
  }
}

interface Named<Row> {
  read(scope: Scope, key: string): Promise<Row | undefined>;
  list(scope: Scope, where: { readonly name: string }): Promise<readonly Row[]>;
}

const actor = (role: Role, organisationId: Id, districtCode = ''): Actor => ({
  id: `user_${organisationId}`,
  role,
  organisationId,
  districtCode,
});
