import mysql2 from 'mysql2';
import type { Pool, PoolConnection, PoolOptions } from 'mysql2';

/** What nobody waits longer for: a free connection, and the answer to one statement. */
export interface Patience {
  readonly acquireMs: number;
  readonly queryMs: number;
}

type Got = (error: NodeJS.ErrnoException | null, connection: PoolConnection) => unknown;

/**
 * mysql2 as TypeORM's `driver`, with an end to every wait: mysql2 itself waits for ever, for a connection as for an
 * answer, and gives a connection whose server hangs to the next one who asks. `session` is said on each new connection,
 * before all else.
 */
export function impatientMysql(patience: Patience, session: readonly string[]) {
  return {
    createPool(options: PoolOptions): Pool {
      const pool = mysql2.createPool(options);
      pool.on('connection', (connection) => {
        // TypeORM listens where nobody does, and the pool listens once: a second error would end the process.
        connection.on('error', () => undefined);
        giveUpInTime(connection, patience.queryMs);
        for (const statement of session) connection.query(statement, () => undefined);
      });
      const acquire = pool.getConnection.bind(pool) as (got: Got) => void;
      pool.getConnection = (got: Got) => acquireInTime(acquire, got, patience.acquireMs);
      return pool;
    },
  };
}

/** Who gave up is handed no connection later: it goes back to those who still wait. */
function acquireInTime(acquire: (got: Got) => void, got: Got, ms: number): void {
  let isOver = false;
  const tooLate = () => {
    if (isOver) return;
    isOver = true;
    got(timedOut('no connection'), undefined as never);
  };
  // After a look at the sockets: a process that was busy itself has not waited in vain.
  const timer = setTimeout(() => setImmediate(tooLate), ms);
  acquire((error, connection) => {
    clearTimeout(timer);
    if (!isOver) got(error, connection);
    else if (!error) connection.release();
    isOver = true;
  });
}

/** A connection without an answer in time is thrown away: what comes next on it would wait as long. */
function giveUpInTime(connection: PoolConnection, timeout: number): void {
  const query = connection.query.bind(connection) as (...words: unknown[]) => unknown;
  const patient = (said: string | object, ...rest: unknown[]) => {
    const answered = rest.pop() as (error: NodeJS.ErrnoException | null, ...more: unknown[]) => unknown;
    const asked = typeof said === 'string' ? { sql: said, timeout } : { timeout, ...said };
    return query(asked, ...rest, (error: NodeJS.ErrnoException | null, ...more: unknown[]) => {
      // Not `destroy()`, which says goodbye and leaves those behind in the queue without an answer.
      if (error?.code === 'PROTOCOL_SEQUENCE_TIMEOUT') streamOf(connection).destroy(timedOut('no answer'));
      answered(error, ...more);
    });
  };
  connection.query = patient as typeof connection.query;
}

const streamOf = (connection: unknown) => (connection as { stream: { destroy(error: Error): void } }).stream;

const timedOut = (what: string) => Object.assign(new Error(`${what} in time`), { code: 'ETIMEDOUT' });
