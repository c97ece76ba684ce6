/** What a developer writes without any house: Fastify and mysql2, reading a need and writing the rows of one. A process. */
import Fastify from 'fastify';
import { createPool } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

const { DATABASE_URL = '', BARE_LIKE = '{}' } = process.env;
/** Table → a row that the house wrote there, and the columns that are other in each. */
const like = JSON.parse(BARE_LIKE) as Record<string, { row: Record<string, unknown>; fresh: readonly string[] }>;
const pool = createPool({ uri: DATABASE_URL, connectionLimit: 10 });
const app = Fastify();
let serial = 0;
const freshId = (of: unknown) => `${String(of).slice(0, 8)}${process.pid}-${(serial += 1)}`;

app.get<{ Params: { id: string } }>('/needs/:id', async ({ params }) => {
  const [rows] = await pool.query<RowDataPacket[]>('SELECT * FROM adaptation_need WHERE id = ?', [params.id]);
  return rows[0];
});

app.post<{ Body: { title: string } }>('/needs', async ({ body }, reply) => {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    for (const [table, { row, fresh }] of Object.entries(like)) {
      const changed = Object.fromEntries(fresh.map((column) => [column, freshId(row[column])]));
      const title = 'title' in row ? { title: body.title } : {};
      await connection.query('INSERT INTO ?? SET ?', [table, { ...row, ...changed, ...title }]);
    }
    await connection.commit();
    return await reply.status(201).send(like['adaptation_need']?.row);
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
});

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
