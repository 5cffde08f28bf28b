import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Newsroom } from './fixtures/newsroom.ts';
import { test } from './fixtures/test.ts';

test.use({ settings: { WEB_CONCURRENCY: '2', LOG_LEVEL: 'debug' } });

/** The processes that have begun to serve, the first one first. */
function workersOf(newsroom: Newsroom): number[] {
  const ready = /"message":"A server process is ready","pid":(\d+)/gu;
  return [...newsroom.said().matchAll(ready)].map((match) => Number(match[1]));
}

/** A reader on a line of its own, whom any of the processes may get. */
async function statusFor(newsroom: Newsroom): Promise<number> {
  return (await fetch(`${newsroom.url}/`, { headers: { connection: 'close' } })).status;
}

test('a process that is killed is replaced, and readers are answered meanwhile', async ({
  newsroom,
}) => {
  await expect.poll(() => workersOf(newsroom)).toHaveLength(2);
  const [first = 0] = workersOf(newsroom);
  process.kill(first, 'SIGKILL');
  await expect.poll(() => newsroom.said()).toContain('A server process ended and is replaced');
  for (let count = 0; count < 20; count += 1) expect(await statusFor(newsroom)).toBe(200);
  await expect.poll(() => workersOf(newsroom)).toHaveLength(3);
  for (let count = 0; count < 20; count += 1) expect(await statusFor(newsroom)).toBe(200);
});

test('npm start ends them all when it is told to, its shell and its workers among them', async ({
  newsroom,
}) => {
  await newsroom.stop();
  const { dataDir, databaseFile, url } = newsroom;
  const env = { ...process.env, DATA_DIR: dataDir, PORT: new URL(url).port, WEB_CONCURRENCY: '2' };
  const npm = spawn('npm', ['start'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => void npm.once('exit', resolve));
  const isReady = async () => (await fetch(`${url}/readyz`).catch(() => null))?.ok;
  await expect.poll(isReady, { timeout: 20_000 }).toBe(true);
  const streams = await Promise.all(Array.from({ length: 4 }, () => fetch(`${url}/events`)));
  const heard = streams.map((stream) => stream.text());
  npm.kill('SIGTERM');
  for (const text of await Promise.all(heard)) expect(text).toMatch(/retry: \d+\n\n$/u);
  await ended;
  // SQLite takes it away when the last process has closed the database, and all is in the one file.
  expect(existsSync(`${databaseFile}-wal`)).toBe(false);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a second server on their folder is refused by name; commands are not', async ({
  newsroom,
}) => {
  const env = { ...process.env, DATA_DIR: newsroom.dataDir, PORT: '0' };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, words, { env, encoding: 'utf8', timeout: 20_000 });
  const second = run('tools/start.ts');
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toContain(`is in use by the server of ${newsroom.url}, process `);
  expect(run('tools/newsroom.ts', 'user:list')).toMatchObject({ status: 0, stderr: '' });
});

test('all of them end in good order, and tell open pages to come back', async ({ newsroom }) => {
  await expect.poll(() => workersOf(newsroom)).toHaveLength(2);
  const streams = await Promise.all(
    Array.from({ length: 8 }, () => fetch(`${newsroom.url}/events`)),
  );
  const heard = streams.map((stream) => stream.text());
  expect(await newsroom.stop()).toBe(0);
  for (const text of await Promise.all(heard)) expect(text).toMatch(/retry: \d+\n\n$/u);
  for (const pid of workersOf(newsroom)) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
