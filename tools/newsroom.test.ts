import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { listPasswordHashes } from '#db/people/list-password-hashes.ts';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { verifyPassword } from '#auth/password.ts';

/** A command as an operator gives it, by a user whose files others may usually read. */
function newsroom(dataDir: string, words: string[], input = '') {
  const usual = process.umask(0o022);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/newsroom.ts', ...words], {
    encoding: 'utf8',
    input,
    env: { NODE_ENV: 'production', DATA_DIR: dataDir },
  });
  process.umask(usual);
  return { status, stdout, stderr };
}

const noura = ['--email', 'noura@duha.example'];
const addNoura = ['user:add', ...noura, '--name', 'نورة', '--role', 'admin', '--password-stdin'];

function openToOthers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (statSync(path).mode & 0o077) !== 0);
}

test('a person is added, and has another password, but not the one that everybody knows', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  expect(newsroom(dataDir, addNoura, 'a long password\n')).toMatchObject({ status: 0, stderr: '' });
  // For its owner alone, and whole in its one file.
  expect(readdirSync(dataDir)).toEqual(['newsroom.sqlite']);
  expect(openToOthers(join(dataDir, '..'))).toEqual([]);
  const change = ['user:password', ...noura, '--password-stdin'];
  const published = newsroom(dataDir, change, 'duha-demo-2026\n');
  expect(published).toMatchObject({ status: 2, stdout: '' });
  expect(published.stderr).toContain('everybody knows');
  expect(newsroom(dataDir, change, 'another password\n')).toMatchObject({ status: 0, stderr: '' });
  const db = openDatabase(join(dataDir, 'newsroom.sqlite'));
  const [account] = await listPasswordHashes(db.read, 'duha.example');
  db.close();
  expect(await verifyPassword(account?.hash ?? '', 'another password')).toBe(true);
}, 60_000);

test('a command that only reads makes no newspaper where there is none', () => {
  const dataDir = temporaryFolder();
  const { status, stderr } = newsroom(dataDir, ['user:list']);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `There is no database at ${dataDir}/newsroom.sqlite.\n`,
  });
  expect(readdirSync(dataDir)).toEqual([]);
}, 60_000);
