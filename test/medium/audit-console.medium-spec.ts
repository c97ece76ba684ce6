import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditVerdict } from '@app/platform/audit/audit-verifier.js';
import { expect, it } from '@jest/globals';
import { exitCodeOf, tell } from '../../apps/console/src/exit-code.js';
import { openTools } from '../../apps/console/src/open-tools.js';
import { parseCommand } from '../../apps/console/src/run-command.js';
import { auditedHouse } from '../support/audited-house.js';
import { describeOnBoth, describeOnSqlite, sqliteDatabase } from '../support/test-databases.js';

describeOnBoth('the operator who asks for the audit', (create) => {
  const here = auditedHouse(create);
  const verifyAudit = async () => {
    const tools = openTools(here.database.config, undefined);
    try {
      return await parseCommand(['verify-audit', '--json']).run(tools);
    } finally {
      await tools.close();
    }
  };

  it('hears that it is whole, and where the chain ends', async () => {
    await here.act('toy_1', 4);
    await here.seal();
    await here.act('toy_1');
    const { json, text } = await verifyAudit();
    const { end, ...counted } = json as AuditVerdict;
    expect(counted).toEqual({ rows: 5, sealed: 4, broken: [] });
    expect(text).toContain('审计记录 5 条，其中已入链 4 条，全部完好');
    expect(text).toContain(`第 4 环 ${end.hash}`);
  });

  it('is told of each fault, with exit code 1, for a person and for a program', async () => {
    const [, edited, deleted] = await here.rows();
    await here.sql(`UPDATE platform_audit SET reason = '改过' WHERE id = ?`, edited?.id);
    await here.sql('DELETE FROM platform_audit WHERE id = ?', deleted?.id);
    const error = await verifyAudit().catch((refusal: unknown) => refusal);
    expect(exitCodeOf(error)).toBe(1);
    const text = tell(error, false);
    expect(text).toContain('有 2 处不符');
    expect(text).toContain(`- ${edited?.id}：审计记录被改动，或不是由本系统写入（AUDIT.ROW_ALTERED）`);
    expect(text).toContain(`- ${deleted?.id}：审计记录已不存在（AUDIT.ROW_MISSING）`);
    expect(JSON.parse(tell(error, true))).toMatchObject({
      code: 'AUDIT.BROKEN',
      refusals: [
        { code: 'AUDIT.ROW_ALTERED', field: edited?.id },
        { code: 'AUDIT.ROW_MISSING', field: deleted?.id },
      ],
    });
  });
});

describeOnSqlite('the audit key of the embedded house', () => {
  const here = auditedHouse(sqliteDatabase);

  it('is in a file beside the database, and in none of its rows', async () => {
    await here.act('toy_1', 2);
    await here.seal();
    const { folder } = here.database.config.database as { folder: string };
    const key = (await readFile(join(folder, 'audit.key'), 'utf8')).trim();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const files = ['app.sqlite', 'app.sqlite-wal'].map((name) => readFile(join(folder, name)));
    for (const bytes of await Promise.all(files)) {
      expect(bytes.includes(key)).toBe(false);
      expect(bytes.includes(Buffer.from(key, 'hex'))).toBe(false);
    }
  });
});
