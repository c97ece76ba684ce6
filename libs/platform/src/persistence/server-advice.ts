import type { ServiceDatabase } from '../config/app.config.js';

/** What a server has to be set to, and how an operator mends it. */
export interface ServerAdvice {
  readonly setting: string;
  readonly value: string;
  readonly advice: string;
}

/** What a database server says of itself, by name as it names it; what a server does not know is not there. */
export interface ServerFacts {
  readonly variables: ReadonlyMap<string, string>;
  /** Of the database: its default collation, and each other one that a column of it has. */
  readonly collations: readonly string[];
  /** Seconds that its clock on the wall is ahead of UTC in a session of ours, and of ours on this machine. */
  readonly zoneOffsetS: number;
  readonly clockAheadS: number;
}

export const SERVER_VARIABLES = [
  'version',
  'innodb_flush_log_at_trx_commit',
  'innodb_doublewrite',
  'log_bin',
  'sync_binlog',
  'binlog_format',
  'sql_mode',
  'character_set_server',
];

const COLLATION = 'utf8mb4_bin';
const LEAST = { mariadb: [10, 11], mysql: [8, 4] } as const;
const MOST_CLOCK_AHEAD_S = 60;
const isOn = (value: string) => ['1', 'ON'].includes(value.toUpperCase());

type Rule = (facts: ServerFacts, server: ServiceDatabase['server']) => ServerAdvice | undefined;

const rules: readonly Rule[] = [
  ({ variables }, server) => {
    const version = variables.get('version') ?? '';
    const isMariadb = /mariadb/i.test(version);
    if (isMariadb === (server === 'mariadb')) return undefined;
    const right = isMariadb ? 'mariadb' : 'mysql';
    return {
      setting: 'DATABASE_SERVER',
      value: server,
      advice: `服务器实为 ${version}：请设置 DATABASE_SERVER=${right}`,
    };
  },
  ({ variables }, server) => {
    const value = variables.get('version') ?? '';
    const [major = 0, minor = 0] = value.split('.').map((part) => Number.parseInt(part, 10));
    const [leastMajor, leastMinor] = LEAST[server];
    if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
    return { setting: 'version', value, advice: '版本过旧：请升级到 MariaDB 10.11 或 MySQL 8.4 以上' };
  },
  wanted(
    'innodb_flush_log_at_trx_commit',
    (value) => value === '1',
    '断电会丢失已确认的写入：请设置 innodb_flush_log_at_trx_commit=1',
  ),
  wanted(
    'innodb_doublewrite',
    (value) => !['OFF', '0', 'DETECT_ONLY'].includes(value.toUpperCase()),
    '断电可能损坏数据页：请设置 innodb_doublewrite=ON 并重启数据库',
  ),
  (facts, server) =>
    isOn(facts.variables.get('log_bin') ?? '')
      ? wanted(
          'sync_binlog',
          (value) => value === '1',
          '断电后从库和按时间点恢复会缺少写入：请设置 sync_binlog=1',
        )(facts, server)
      : undefined,
  (facts, server) =>
    isOn(facts.variables.get('log_bin') ?? '')
      ? wanted(
          'binlog_format',
          (value) => value.toUpperCase() !== 'STATEMENT',
          'READ COMMITTED 下无法写入：请设置 binlog_format=ROW',
        )(facts, server)
      : undefined,
  wanted(
    'sql_mode',
    (value) => /STRICT_(TRANS|ALL)_TABLES/.test(value),
    '过长或不合格的值会被悄悄截断：请在 sql_mode 中加上 STRICT_TRANS_TABLES',
  ),
  ({ collations }) => {
    const wrong = collations.filter((collation) => collation !== COLLATION);
    if (wrong.length === 0) return undefined;
    const advice =
      `字符集应为 utf8mb4、排序规则应为 ${COLLATION}，否则编号不分大小写、生僻字不分彼此：新库请用 ` +
      `CREATE DATABASE … CHARACTER SET utf8mb4 COLLATE ${COLLATION} 建立；已有数据的，请备份后恢复到新库`;
    return { setting: 'collation', value: wrong.join(', '), advice };
  },
  ({ zoneOffsetS }) =>
    zoneOffsetS === 0
      ? undefined
      : {
          setting: 'time_zone',
          value: `UTC${zoneOffsetS > 0 ? '+' : '-'}${Math.abs(zoneOffsetS) / 3_600}h`,
          advice: "库中时刻一律为 UTC，手工查询会与之不符：请设置 default-time-zone='+00:00' 并重启数据库",
        },
  ({ clockAheadS }) =>
    Math.abs(clockAheadS) <= MOST_CLOCK_AHEAD_S
      ? undefined
      : {
          setting: 'clock',
          value: `${Math.round(clockAheadS)} s`,
          advice: '数据库服务器与本机的时钟相差过大：请在两台机器上启用时间同步（chrony 或 systemd-timesyncd）',
        },
];

/** All that would lose, damage or mix up data on this server: nothing, if it may hold real data. */
export const adviceOn = (facts: ServerFacts, server: ServiceDatabase['server']): ServerAdvice[] =>
  rules.flatMap((rule) => rule(facts, server) ?? []);

/** A variable that a server does not have is not held against it. */
function wanted(setting: string, isGood: (value: string) => boolean, advice: string): Rule {
  return ({ variables }) => {
    const value = variables.get(setting);
    return value === undefined || isGood(value) ? undefined : { setting, value, advice };
  };
}
