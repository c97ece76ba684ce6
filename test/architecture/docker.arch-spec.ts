import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SECRETS } from '@app/platform/config/secret-files.js';
import { describe, expect, it } from '@jest/globals';
import { load, YAML11_SCHEMA } from 'js-yaml';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets?: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const root = resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const compose = (file: string) => load(textOf(`docker/${file}`), { schema: YAML11_SCHEMA }) as Compose;
const APPS = ['api', 'worker', 'console'];
/** Words of the environment that are settings: whatever reads one is written so. */
const isKnown = (name: string) => {
  const said = execFileSync('grep', ['-rlwE', name, 'libs', '--include=*.config.ts'], { cwd: root, encoding: 'utf8' });
  return said.trim() !== '';
};

describe.each(['compose.yml', 'compose.dev.yml'])('docker/%s', (file) => {
  const { services, secrets = {}, volumes } = compose(file);

  it('pins each server, and keeps its data in a volume', () => {
    const servers = Object.entries(services).filter(([name]) => !APPS.includes(name));
    expect(servers.map(([name]) => name)).toEqual(['mysql', 'redis', 'meilisearch']);
    for (const [name, { image, volumes: mounts = [] }] of servers) {
      expect(image).toMatch(/:v?\d+\.\d+/);
      expect(mounts.some((mount) => mount.startsWith(`${name}:`))).toBe(true);
      expect(Object.keys(volumes)).toContain(name);
    }
    expect(JSON.stringify(services['redis']?.command)).toMatch(/appendonly.+yes.+noeviction|noeviction.+appendonly/);
  });

  it('names each secret that is used, and none that is not', () => {
    const used = new Set(Object.values(services).flatMap(({ secrets: its = [] }) => its));
    expect([...used].sort()).toEqual(Object.keys(secrets).sort());
    for (const [name, { file: path }] of Object.entries(secrets)) {
      expect(path).toBe(`./secrets/${name}`);
      expect(textOf('docker/make-secrets')).toContain(name);
    }
  });
});

describe('the house in docker/compose.yml', () => {
  const { services } = compose('compose.yml');

  it.each(APPS)('%s is a program that there is, with settings that it knows', (name) => {
    const { command = [], environment = {}, secrets = [] } = services[name] ?? ({} as Service);
    expect(command[0]).toBe(name);
    expect(existsSync(join(root, 'apps', name, 'src/main.ts'))).toBe(true);
    expect(environment['NODE_ENV']).toBe('production');
    const unknown = Object.entries(environment).filter(([setting, value]) => {
      const secret = SECRETS.find((one) => setting === `${one}_FILE`);
      if (secret) return value !== `/run/secrets/${secret.toLowerCase()}` || !secrets.includes(secret.toLowerCase());
      return setting !== 'NODE_ENV' && !isKnown(setting);
    });
    expect(unknown).toEqual([]);
  });
});

describe('docker/Dockerfile', () => {
  const text = textOf('docker/Dockerfile');

  it('copies what there is, runs as nobody of importance, and says how it is', () => {
    for (const [, paths = ''] of text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
      for (const path of paths.split(' ')) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    }
    expect(text).toMatch(/^USER node$/m);
    expect(text).toMatch(/^HEALTHCHECK /m);
    for (const name of ['.git', 'node_modules', '.data', 'docker/secrets']) {
      expect(textOf('.dockerignore').split('\n')).toContain(name);
    }
  });

  it.each(APPS)('starts %s', (name) => {
    expect(textOf('docker/house')).toContain(name);
  });

  it('starts nothing else', () => {
    const run = () => execFileSync('sh', ['docker/house', 'psql'], { cwd: root, stdio: 'pipe' });
    expect(run).toThrow(expect.objectContaining({ status: 2 }));
  });
});
