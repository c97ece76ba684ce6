import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppConfig } from '../config/app.config.js';
import { installationKey } from './installation-key.js';

describe('the key of an installation', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'keys-'))));
  afterAll(() => rm(folder, { recursive: true }));
  const embedded = (audit?: Buffer) => new AppConfig({ kind: 'embedded', folder }, { keys: { audit } });
  const service = (url: string) => new AppConfig({ kind: 'service', server: 'mariadb', url });

  it('is made at the first start, for its owner alone, and stays', async () => {
    const made = installationKey(embedded(), 'audit');
    expect((await stat(join(folder, 'audit.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['audit.key']);
    expect(installationKey(embedded(), 'audit')).toEqual(made);
  });

  it('is the one that the environment gives, if it does', () => {
    expect(installationKey(embedded(Buffer.alloc(32, 7)), 'audit')).toEqual(Buffer.alloc(32, 7));
  });

  it('is the same for all processes of a service in development, and not for another service', () => {
    const [one, same, other] = ['mariadb://db/a', 'mariadb://db/a', 'mariadb://db/b'].map((url) =>
      installationKey(service(url), 'audit'),
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    expect(installationKey(service('mariadb://db/a'), 'field')).not.toEqual(one);
  });

  it('is refused where its file is broken, and not made anew over it', async () => {
    await writeFile(join(folder, 'audit.key'), '0f0f');
    expect(() => installationKey(embedded(), 'audit')).toThrow(
      expect.objectContaining({ code: 'PLATFORM.AUDIT_KEY_BROKEN' }),
    );
    expect(() => installationKey(embedded(), 'audit')).toThrow('已损坏');
  });
});
