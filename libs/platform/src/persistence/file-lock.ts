import Database from 'libsql';

// Kept, or they would be collected and their locks with them.
const held = new Set<Database.Database>();

/**
 * A lock until this process is gone; false where another has it for longer than that. It is an open transaction on a file
 * of its own: the operating system takes such a lock back however the process ends.
 */
export function lockFile(file: string, patienceMs: number): boolean {
  const lock = new Database(file);
  lock.pragma(`busy_timeout = ${patienceMs}`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    return false;
  }
  held.add(lock);
  return true;
}
