import type { DataSource } from 'typeorm';
import { SERVER_VARIABLES } from './server-advice.js';
import type { ServerFacts } from './server-advice.js';

type Rows<Row> = Promise<Row[]>;

/** Asks a MariaDB or MySQL about itself, in a session like those that write. */
export async function factsOf(source: DataSource): Promise<ServerFacts> {
  const names = SERVER_VARIABLES.map(() => '?').join(', ');
  const said = await (source.query(`SHOW VARIABLES WHERE Variable_name IN (${names})`, SERVER_VARIABLES) as Rows<{
    Variable_name: string;
    Value: string;
  }>);
  const collations = await (source.query(`
    SELECT DEFAULT_COLLATION_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = DATABASE()
    UNION SELECT COLLATION_NAME FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND COLLATION_NAME IS NOT NULL`) as Rows<{ name: string }>);
  const [clock] = await (source.query(
    'SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW()) AS zone, UNIX_TIMESTAMP(NOW(3)) AS now',
  ) as Rows<{ zone: unknown; now: unknown }>);
  return {
    variables: new Map(said.map(({ Variable_name, Value }) => [Variable_name.toLowerCase(), Value])),
    collations: collations.map(({ name }) => name),
    zoneOffsetS: Number(clock?.zone),
    clockAheadS: Number(clock?.now) - Date.now() / 1_000,
  };
}
