import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '@app/kernel/clock.js';
import { Injectable } from '@nestjs/common';
import { AuditKey } from '../audit/audit-key.js';
import { AuditMarkEntity, MARK_ID } from '../audit/audit-mark.entity.js';
import { AuditEntity } from '../audit/audit.entity.js';
import { AppConfig } from '../config/app.config.js';
import { Outbox } from '../outbox/outbox.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { adviceOn } from '../persistence/server-advice.js';
import { factsOf } from '../persistence/server-facts.js';
import { adviceOn as adviceOnRedis, RedisConnection } from '../redis/redis-connection.js';
import { bad, doubtful, good } from './finding.js';
import type { Finding } from './finding.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const LATE_MS = 5 * 60 * 1_000;
const REDIS_PATIENCE_MS = 2_000;

/** Looks at what the platform stands on: the database, its tables, the keys, the letters, the backups and Redis. */
@Injectable()
export class PlatformDoctor {
  constructor(
    private readonly config: AppConfig,
    private readonly engine: DatabaseEngine,
    private readonly clock: Clock,
    private readonly key: AuditKey,
    private readonly redis: RedisConnection,
    private readonly outbox: Outbox,
  ) {}

  async examine(): Promise<Finding[]> {
    const server = await this.server();
    const tables = await this.tables();
    const rows = tables.state === 'good' ? [await this.auditKey(), await this.letters(), await this.backups()] : [];
    return [...server, tables, ...rows, ...(await this.queue())];
  }

  private async server(): Promise<Finding[]> {
    const { database, production } = this.config;
    if (database.kind === 'embedded') {
      const said = (await this.engine.reader.query('PRAGMA quick_check(1)')) as Record<string, string>[];
      const [result = ''] = Object.values(said[0] ?? {});
      return [
        result === 'ok'
          ? good('数据库', 'SQLite（嵌入模式），文件完好')
          : bad('数据库', `SQLite 文件损坏：${result}`, '请停止服务，用最近的备份恢复到新的 DATA_DIR'),
      ];
    }
    const facts = await factsOf(this.engine.writer);
    const advice = adviceOn(facts, database.server);
    const say = production ? bad : doubtful;
    return [
      good('数据库', facts.variables.get('version') ?? ''),
      ...advice.map(({ setting, value, advice: mend }) => say(`数据库 ${setting}`, value, mend)),
    ];
  }

  private async tables(): Promise<Finding> {
    const [what, pending] = ['数据库结构', await this.engine.pending()];
    if (pending.length > 0) {
      return bad(what, `有 ${pending.length} 项升级未执行`, '请先 console backup，再执行 console migrate');
    }
    const seen = (await this.engine.reader.query('SELECT name FROM migrations')) as { name: string }[];
    const ours = new Set(this.engine.writer.migrations.map(({ name }) => name));
    const newer = seen.filter(({ name }) => !ours.has(name));
    if (newer.length > 0) {
      return doubtful(what, `库中有 ${newer.length} 项本程序不认识的升级`, '程序比数据库旧：请换用更新的版本');
    }
    const drift = await this.engine.drift();
    return drift.length === 0
      ? good(what, `${ours.size} 项升级均已执行，与程序一致`)
      : bad(what, `与程序有 ${drift.length} 处不一致：${drift[0] ?? ''}`, '有人手工改过表：请改回，或恢复备份');
  }

  private async auditKey(): Promise<Finding> {
    const mark = await this.engine.reader.getRepository(AuditMarkEntity).findOneBy({ id: MARK_ID });
    if (!mark) return good('审计链', '尚无记录');
    return this.key.holdsMark(mark)
      ? good('审计链', `第 ${mark.seq} 环，密钥相符；逐条核对请执行 console verify-audit`)
      : bad(
          '审计链',
          '链尾标记与密钥不符',
          '请核对 AUDIT_KEY 是否为原来的密钥；若是，则标记被改动，请执行 console verify-audit',
        );
  }

  private async letters(): Promise<Finding> {
    const { waiting, dead, waitedMs } = await this.outbox.backlog();
    const [what, found] = ['后台事务', `等待 ${waiting} 件，搁置 ${dead} 件`];
    if (dead > 0) return bad(what, found, '有事务多次失败后被搁置：请按日志中的原因处理，然后重试');
    if (waitedMs > LATE_MS) {
      return doubtful(what, found, '最早一件已等待五分钟以上：请确认 worker（嵌入模式为 api）正在运行');
    }
    return good(what, found);
  }

  private async backups(): Promise<Finding> {
    const [last] = await this.engine.reader
      .getRepository(AuditEntity)
      .find({ where: { action: 'platform.backup' }, order: { id: 'DESC' }, take: 1 });
    const mend = '请每天执行 console backup，并把备份与密钥分别存到别的机器';
    if (!last) return doubtful('备份', '还没有做过备份', mend);
    const found = `最近一次 ${last.at.toISOString()}`;
    return this.clock.now().getTime() - last.at.getTime() > DAY_MS
      ? doubtful('备份', found, mend)
      : good('备份', found);
  }

  private async queue(): Promise<Finding[]> {
    const { client } = this.redis;
    if (!client) return [];
    const until = performance.now() + REDIS_PATIENCE_MS;
    while (client.status !== 'ready' && performance.now() < until) await pause(50);
    try {
      const info = await client.info();
      const [, version = '未知'] = /redis_version:(\S+)/.exec(info) ?? [];
      const advice = adviceOnRedis(info).map(({ setting, value, advice: mend, isFatal }) =>
        (isFatal ? bad : doubtful)(`Redis ${setting}`, value, mend),
      );
      return [good('Redis', version), ...advice];
    } catch (error) {
      return [
        bad('Redis', `没有应答：${String(error)}`, '请确认 Redis 已启动，并核对 REDIS_URL；其间后台事务照做，只是更慢'),
      ];
    }
  }
}
