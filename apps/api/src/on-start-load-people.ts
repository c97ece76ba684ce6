import { ListDemoPeople } from '@app/demo/application/list-demo-people.query.js';
import { LoadDemoPeople } from '@app/demo/application/load-demo-people.use-case.js';
import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Turns } from '@app/kernel/turns.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

/** A demo has somebody for every role, without passwords, and says whom at every start. Never in production. */
@Injectable()
export class OnStartLoadPeople implements OnModuleInit {
  private readonly log = new Logger('Demo');

  constructor(
    private readonly config: AppConfig,
    private readonly transactor: Transactor,
    private readonly turns: Turns,
    private readonly organisations: ListOrganisations,
    private readonly loadPeople: LoadDemoPeople,
    private readonly people: ListDemoPeople,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.config.demo) return;
    const scope = Scope.of(houseActor);
    await this.turns.take('demo-people', () => this.load(scope));
    for (const { account, name, organisation } of await this.people.execute(scope)) {
      this.log.log(`演示人员 ${account}：${name}，${organisation}`);
    }
  }

  private async load(scope: Scope): Promise<void> {
    if ((await this.organisations.execute(scope, { limit: 1 })).length === 0) {
      const made = await this.transactor.run(houseActor, (work) => this.loadPeople.execute(work, houseActor));
      this.log.log(`演示人员已建立：${made} 人，均无密码，仅限演示模式一键登录`);
    }
  }
}
