import type { Connection } from 'mysql2/promise';

/** How the titles begin that people of the suite give. */
export const TITLE = '试验 ';

export interface State {
  readonly title: string;
  readonly status: string;
}

/** What the database holds of the needs of this run, read past the house. */
export interface Rows {
  readonly needs: ReadonlyMap<string, State & { readonly version: number; readonly visibility: string }>;
  /** `id version` → the state that was kept. */
  readonly revisions: ReadonlyMap<string, readonly State[]>;
  /** `id version` → letters. */
  readonly letters: ReadonlyMap<string, number>;
  /** id → audit rows. */
  readonly audits: ReadonlyMap<string, number>;
  /** Title that an action gave a need → how often it did. */
  readonly effects: ReadonlyMap<string, number>;
}

/** Since no reference names them, these are needs that people recorded, not the ones that were there from the start. */
export async function readRows(connection: Connection): Promise<Rows> {
  const all = async <Row>(sql: string) => (await connection.query(sql))[0] as Row[];
  const needs = await all<{ id: string; version: number; title: string; status: string; visibility: string }>(
    'SELECT id, version, title, status, visibility FROM adaptation_need WHERE ref IS NULL',
  );
  const revisions = await all<{ subject: string; version: number; title: string; status: string }>(
    `SELECT subject, version, JSON_UNQUOTE(JSON_EXTRACT(snapshot, '$.title')) AS title,
       JSON_UNQUOTE(JSON_EXTRACT(snapshot, '$.status')) AS status FROM adaptation_revision
     WHERE subject LIKE 'need\\_%' AND JSON_UNQUOTE(JSON_EXTRACT(snapshot, '$.ref')) IN ('null')`,
  );
  const letters = await all<{ subject: string; version: number }>(
    `SELECT subject, version FROM platform_outbox WHERE subject LIKE 'need\\_%' AND type = 'adaptation.need-changed'`,
  );
  const audits = await all<{ subject: string; action: string; title: string | null }>(
    `SELECT subject, action, JSON_UNQUOTE(JSON_EXTRACT(difference, '$.title.to')) AS title FROM platform_audit
     WHERE subject LIKE 'need\\_%'`,
  );
  return {
    needs: new Map(needs.map(({ id, ...state }) => [id, state])),
    revisions: grouped(revisions, ({ subject, version }) => `${subject} ${version}`),
    letters: counted(letters.map(({ subject, version }) => `${subject} ${version}`)),
    audits: counted(audits.map(({ subject }) => subject)),
    effects: counted(audits.flatMap(({ title }) => (title?.startsWith(TITLE) ? [title] : []))),
  };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
