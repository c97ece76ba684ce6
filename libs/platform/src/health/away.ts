/** What drivers and sockets say when the other side is not there, or has no time. */
const AWAY = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'ER_CHECKREAD',
  'ER_CON_COUNT_ERROR',
  'ER_DISK_FULL',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_NORMAL_SHUTDOWN',
  'ER_OPTION_PREVENTS_STATEMENT', // read-only: a primary that hands over
  'ER_QUERY_TIMEOUT',
  'ER_RECORD_FILE_FULL',
  'ER_SERVER_SHUTDOWN',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'SQLITE_BUSY',
  'SQLITE_FULL',
]);
/** What MariaDB alone says, and mysql2 has no name for: a connection killed, a statement ended by its time limit. */
const AWAY_BY_NUMBER = new Set([1927, 1969]);
/** What mysql2 gives no code. */
const AWAY_WITHOUT_CODE = ['Queue limit reached.', "Can't add new command when connection is in closed state"];

/** Whether an error says that a server is away or too busy, so that the same thing may succeed later. */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errno, message } = error as { code?: unknown; errno?: unknown; message?: unknown };
  if ((typeof code === 'string' && AWAY.has(code)) || AWAY_WITHOUT_CODE.includes(String(message))) return true;
  return typeof errno === 'number' && AWAY_BY_NUMBER.has(errno);
}
