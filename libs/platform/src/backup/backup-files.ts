import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import type { BackupRow } from './table-shape.js';

/** What was seen of a table: how many rows, and the sha256 of them as lines. */
export interface TableDigest {
  readonly rows: number;
  readonly sha256: string;
}

const fileOf = (folder: string, table: string) => join(folder, `${table}.jsonl.gz`);

/** Counts and digests lines on their way. */
class Tally {
  private readonly hash = createHash('sha256');
  private rows = 0;

  see(line: string): string {
    this.rows += 1;
    this.hash.update(line);
    return line;
  }

  get digest(): TableDigest {
    return { rows: this.rows, sha256: this.hash.copy().digest('hex') };
  }
}

const lineOf = (row: BackupRow) => `${JSON.stringify(row)}\n`;

/** What a file of these rows would hold. */
export async function digestOf(pages: AsyncIterable<readonly BackupRow[]>): Promise<TableDigest> {
  const tally = new Tally();
  for await (const rows of pages) for (const row of rows) tally.see(lineOf(row));
  return tally.digest;
}

export async function writeTable(
  folder: string,
  table: string,
  pages: AsyncIterable<readonly BackupRow[]>,
): Promise<TableDigest> {
  const tally = new Tally();
  const lines = async function* () {
    for await (const rows of pages) yield rows.map((row) => tally.see(lineOf(row))).join('');
  };
  // Not to be written over, and not for everybody to read.
  const file = createWriteStream(fileOf(folder, table), { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.from(lines()), createGzip(), file);
  return tally.digest;
}

/** Gives each row with the length of its line, to see how the file as a whole is. */
export async function readTable(
  folder: string,
  table: string,
  take: (row: BackupRow, bytes: number) => Promise<void> | void,
): Promise<TableDigest> {
  const tally = new Tally();
  await pipeline(createReadStream(fileOf(folder, table)), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const line of linesOf(chunks)) {
      tally.see(line);
      await take(JSON.parse(line) as BackupRow, Buffer.byteLength(line));
    }
  });
  return tally.digest;
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield `${part}\n`;
  }
  if (rest) yield rest; // of a file that was cut off: its digest will tell
}
