import { NeedVersions } from '@app/adaptation/application/need-versions.query.js';
import { SolutionVersions } from '@app/adaptation/application/solution-versions.query.js';
import { LoadDemo } from '@app/demo/application/load-demo.use-case.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Turns } from '@app/kernel/turns.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

/** A newcomer's empty library gets the demo, before the indexes are filled from it. Never in production. */
@Injectable()
export class OnStartLoadDemo implements OnModuleInit {
  private readonly log = new Logger('Demo');

  constructor(
    private readonly config: AppConfig,
    private readonly transactor: Transactor,
    private readonly turns: Turns,
    private readonly needs: NeedVersions,
    private readonly solutions: SolutionVersions,
    private readonly loadDemo: LoadDemo,
  ) {}

  async onModuleInit(): Promise<void> {
    // Of several processes the first brings it.
    if (this.config.demo) await this.turns.take('demo', () => this.load());
  }

  private async load(): Promise<void> {
    const scope = Scope.of(houseActor);
    const held = [...(await this.needs.execute(scope, {})), ...(await this.solutions.execute(scope, {}))];
    if (held.length === 0) {
      const loaded = await this.transactor.run(houseActor, (work) => this.loadDemo.execute(work, houseActor));
      this.log.log(`演示数据已载入：需求 ${loaded.needs.added} 条，方案 ${loaded.solutions.added} 个`);
    }
  }
}
