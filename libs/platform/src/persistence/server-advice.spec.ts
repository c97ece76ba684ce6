import { describe, expect, it } from '@jest/globals';
import { adviceOn } from './server-advice.js';
import type { ServerFacts } from './server-advice.js';

const good: Record<string, string> = {
  version: '10.11.6-MariaDB-log',
  innodb_flush_log_at_trx_commit: '1',
  innodb_doublewrite: 'ON',
  log_bin: 'ON',
  sync_binlog: '1',
  binlog_format: 'MIXED',
  sql_mode: 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION',
};
const facts = (change: Record<string, string> = {}, more: Partial<ServerFacts> = {}): ServerFacts => ({
  variables: new Map(Object.entries({ ...good, ...change })),
  collations: ['utf8mb4_bin'],
  zoneOffsetS: 0,
  clockAheadS: 0.2,
  ...more,
});
const settings = (said: ServerFacts, server: 'mariadb' | 'mysql' = 'mariadb') =>
  adviceOn(said, server).map(({ setting }) => setting);

describe('a database server', () => {
  it.each([
    ['mariadb', facts()],
    ['mariadb', facts({ version: '11.4.2-MariaDB', innodb_doublewrite: '1' })],
    ['mysql', facts({ version: '8.4.3' })],
    ['mysql', facts({ version: '9.1.0', innodb_doublewrite: 'DETECT_AND_RECOVER' })],
    ['mariadb', facts({ log_bin: 'OFF', sync_binlog: '0', binlog_format: 'STATEMENT' })],
  ] as const)('may hold real data: %s %#', (server, said) => {
    expect(adviceOn(said, server)).toEqual([]);
  });

  it.each([
    ['mariadb', facts({ version: '10.6.18-MariaDB' }), ['version']],
    ['mysql', facts({ version: '8.0.40' }), ['version']],
    ['mysql', facts(), ['DATABASE_SERVER']],
    ['mariadb', facts({ version: '8.4.3' }), ['DATABASE_SERVER', 'version']],
    ['mariadb', facts({ innodb_flush_log_at_trx_commit: '2' }), ['innodb_flush_log_at_trx_commit']],
    ['mariadb', facts({ innodb_doublewrite: 'OFF' }), ['innodb_doublewrite']],
    ['mysql', facts({ version: '8.4.0', innodb_doublewrite: 'DETECT_ONLY' }), ['innodb_doublewrite']],
    ['mariadb', facts({ sync_binlog: '0', binlog_format: 'STATEMENT' }), ['sync_binlog', 'binlog_format']],
    ['mariadb', facts({ sql_mode: 'NO_ENGINE_SUBSTITUTION' }), ['sql_mode']],
    ['mariadb', facts({}, { collations: ['utf8mb4_bin', 'utf8mb4_general_ci'] }), ['collation']],
    ['mariadb', facts({}, { zoneOffsetS: 28_800 }), ['time_zone']],
    ['mariadb', facts({}, { clockAheadS: -300 }), ['clock']],
  ] as const)('may not, and it is said why: %s %#', (server, said, wrong) => {
    expect(settings(said, server)).toEqual(wrong);
    for (const { advice } of adviceOn(said, server)) expect(advice).toMatch(/请/);
  });
});
