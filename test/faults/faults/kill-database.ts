import { setTimeout as pause } from 'node:timers/promises';
import type { Mariadb } from '../servers/mariadb.js';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 16;
const COMMITS = 100;

export const killDatabase: Fault = {
  id: 'T9',
  title: 'kill -9 of MariaDB while people write; fsyncs are counted',
  sabotage: 'MariaDB runs with innodb_flush_log_at_trx_commit=0',
  mostMs: 5_000,
  needsFrailDatabase: true,
  async play(stage) {
    const kills = stage.isShort ? 2 : 20;
    const { mariadb } = stage.ground;
    // In production the house refuses such a server.
    const town = await stage.found(stage.isSabotaged ? { env: { NODE_ENV: 'development' } } : {});
    await town.start();
    const fsyncs = await fsyncsOf(mariadb, COMMITS);
    const { load, journal } = stage.load(town, PEOPLE);
    const healMs: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      await load.untilAcked();
      await pause(1_000 + stage.draw() * 500);
      await mariadb.program.kill();
      await mariadb.program.start();
      healMs.push(await load.untilAcked());
    }
    // kill -9 alone proves little: what the system still holds of a file is not lost with the process.
    const broken = !(fsyncs >= COMMITS) ? [`${fsyncs} fsyncs for ${COMMITS} commits, one after the other`] : [];
    return { town, journal, load, injected: kills, healMs, broken };
  },
};

async function fsyncsOf(mariadb: Mariadb, commits: number): Promise<number> {
  const connection = await mariadb.connect();
  const count = async () => {
    const [rows] = await connection.query(`SHOW GLOBAL STATUS LIKE 'Innodb_data_fsyncs'`);
    return Number((rows as { Value: string }[])[0]?.Value ?? Number.NaN);
  };
  try {
    await connection.query('CREATE DATABASE IF NOT EXISTS probe');
    await connection.query('CREATE OR REPLACE TABLE probe.commits (id INT PRIMARY KEY) ENGINE=InnoDB');
    const before = await count();
    for (let id = 0; id < commits; id++) await connection.query('INSERT INTO probe.commits VALUES (?)', [id]);
    return (await count()) - before;
  } finally {
    await connection.end();
  }
}
