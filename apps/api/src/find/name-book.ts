import { FindEnterprise } from '@app/adaptation/application/find-enterprise.query.js';
import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { Names } from './names.js';

const OWN: Readonly<Record<string, string>> = { org_operator: '系统管理员', org_house: '系统', org_none: '访客' };

/** An enterprise whose file is not open to the reader. */
const UNTOLD = '某企业';

/** The names of codes and organisations, as they are today. */
@Injectable()
export class NameBook {
  constructor(
    private readonly findProgramme: FindProgramme,
    private readonly findEnterprise: FindEnterprise,
    private readonly findProvider: FindProvider,
  ) {}

  async open(): Promise<Names> {
    return new Names(await this.findProgramme.execute(Scope.of(houseActor), {}));
  }

  /** By the house's own scope only for those who may know who it is; by a reader's, else `某企业`. */
  async organisation(id: string, scope = Scope.of(houseActor)): Promise<string> {
    const own = OWN[id];
    if (own) return own;
    const { office, districts } = await this.findProgramme.execute(scope, {});
    if (id === 'org_bureau') return office.organisation;
    const district = districts.find(({ code }) => id === `org_${code}`);
    if (district) return `${district.name}工信主管部门`;
    const file = await this.findEnterprise.execute(scope, { id });
    return (
      file?.name ?? (await this.findProvider.execute(scope, { id }))?.name ?? (id.startsWith('ent_') ? UNTOLD : id)
    );
  }

  /** Until people exist, a person is named by the organisation. */
  person(id: string, scope?: Scope): Promise<string> {
    const organisation = id.replace(/^user_/, '');
    return this.organisation(organisation.includes('_') ? organisation : `org_${organisation}`, scope);
  }
}
