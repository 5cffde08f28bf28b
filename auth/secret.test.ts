import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { authSecret } from './secret.ts';

const run = promisify(execFile);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secret-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('is made once, and for its owner alone', async () => {
  const config = readConfig({ DATA_DIR: folder });
  const secret = authSecret(config);

  expect(secret).toMatch(/^[\w-]{43}$/u);
  expect(authSecret(config)).toBe(secret);
  expect(await readdir(folder)).toEqual(['auth-secret']);
  const file = join(folder, 'auth-secret');
  expect(await readFile(file, 'utf8')).toBe(secret);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('two newsrooms have two', async () => {
  const other = readConfig({ DATA_DIR: join(folder, '.') });
  const secret = authSecret(other);
  await rm(join(folder, 'auth-secret'));
  expect(authSecret(other)).not.toBe(secret);
});

test('the environment’s own is taken, and nothing is written', async () => {
  const secret = 'a'.repeat(32);
  expect(authSecret(readConfig({ DATA_DIR: folder, AUTH_SECRET: secret }))).toBe(secret);
  expect(await readdir(folder)).toEqual([]);
});

test('processes that start at once agree', async () => {
  const script = `import { authSecret } from ${JSON.stringify(import.meta.resolve('./secret.ts'))};
    process.stdout.write(authSecret({ authSecret: null, dataDir: process.argv[1] }));`;
  const starts = Array.from({ length: 4 }, () =>
    run(process.execPath, ['--input-type=module', '--eval', script, folder]),
  );
  const secrets = (await Promise.all(starts)).map(({ stdout }) => stdout);

  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/u);
  expect(await readdir(folder)).toEqual(['auth-secret']);
});
