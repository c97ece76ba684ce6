import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { FindName } from '@app/identity/application/find-name.query.js';
import type { OrganisationSummary } from '@app/identity/published/organisation.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { Names } from './names.js';

const OWN: Readonly<Record<string, string>> = {
  org_operator: '系统管理员',
  user_operator: '系统管理员',
  org_house: '系统',
  user_house: '系统',
  org_none: '访客',
  user_anonymous: '访客',
};

/** An enterprise whose file is not open to the reader. */
export const UNTOLD = '某企业';

/** The names of codes, organisations and people, as they are today and as far as the reader may know them. */
@Injectable()
export class NameBook {
  constructor(
    private readonly findProgramme: FindProgramme,
    private readonly findEnterprise: FindEnterprise,
    private readonly findProvider: FindProvider,
    private readonly findName: FindName,
  ) {}

  /** With the names of these providers, if any. */
  async open(providerIds: readonly string[] = []): Promise<Names> {
    const named = new Map<string, string>();
    for (const id of providerIds) named.set(id, await this.provider(id));
    return new Names(await this.findProgramme.execute(Scope.of(houseActor), {}), named);
  }

  /** The roster is everybody's to read; what is no provider is told as it was asked. */
  private async provider(id: string): Promise<string> {
    return (await this.findProvider.execute(Scope.of(houseActor), { id }))?.name ?? id;
  }

  /** By the house's own scope only for those who may know who it is; by a reader's, else `某企业`. */
  async organisation(id: string, scope = Scope.of(houseActor)): Promise<string> {
    const own = OWN[id];
    if (own) return own;
    if (id.startsWith('ent_')) return (await this.findEnterprise.execute(scope, { id }))?.name ?? UNTOLD;
    if (id.startsWith('prov_')) return (await this.findProvider.execute(scope, { id }))?.name ?? id;
    const named = await this.findName.execute(scope, { id });
    return named ? this.ofOrganisation(named.organisation, scope) : id;
  }

  /** The person and its organisation to who may see the person; to others the organisation alone. */
  async person(id: string, scope = Scope.of(houseActor)): Promise<string> {
    const own = OWN[id];
    if (own) return own;
    const named = await this.findName.execute(scope, { id });
    if (!named) return this.organisation(id.replace(/^user_/, ''), scope);
    const organisation = await this.ofOrganisation(named.organisation, scope);
    return named.person === null ? organisation : `${named.person}（${organisation}）`;
  }

  private async ofOrganisation({ subjectId, kind, name }: OrganisationSummary, scope: Scope): Promise<string> {
    if (subjectId) return this.organisation(subjectId, scope);
    return kind === 'enterprise' && !scope.holds('bureau') ? UNTOLD : name;
  }
}
