import { invalid, unavailable } from '@app/kernel/domain-error.js';
import { Injectable, Logger, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AppConfig } from '../config/app.config.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { adviceOn } from '../persistence/server-advice.js';
import { factsOf } from '../persistence/server-facts.js';

/** Looks before anything is served whether the tables are this program's, and whether the server may hold real data. */
@Injectable()
export class FitDatabase implements OnModuleInit {
  private readonly log = new Logger('Database');

  constructor(
    private readonly config: AppConfig,
    private readonly engine: DatabaseEngine,
  ) {}

  async onModuleInit(): Promise<void> {
    const { database, production } = this.config;
    if (database.kind !== 'service') return;
    const pending = await this.engine.pending();
    if (pending.length > 0) throw notMigrated(pending);
    const advice = adviceOn(await factsOf(this.engine.writer), database.server);
    if (production && advice.length > 0) throw unsafe(advice);
    for (const { setting, value, advice: mend } of advice) this.log.warn(`${setting}=${value}：${mend}`);
  }
}

/** For a process that serves or works: the operator's console mends what this refuses. */
@Module({ providers: [FitDatabase] })
export class FitDatabaseModule {}

const notMigrated = (pending: readonly string[]) =>
  unavailable(
    'PLATFORM.DATABASE_NOT_MIGRATED',
    '数据库结构尚未升级到本版本，未启动：请先备份（console backup），再执行 npm run -s console -- migrate，' +
      `然后重新启动（待执行 ${pending.length} 项：${pending.slice(0, 3).join('、')}${pending.length > 3 ? '…' : ''}）`,
  );

const unsafe = (advice: ReturnType<typeof adviceOn>) =>
  invalid(
    'PLATFORM.DATABASE_UNSAFE',
    '数据库服务器的设置会丢失、损坏或混淆数据，生产环境不启动',
    advice.map(({ setting, value, advice: mend }) => ({
      code: 'PLATFORM.DATABASE_UNSAFE',
      field: setting,
      message: `${setting}=${value}：${mend}`,
      value,
    })),
  );
