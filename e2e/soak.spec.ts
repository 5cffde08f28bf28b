import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { flood } from './fixtures/flood.ts';
import { inventRequests } from './fixtures/invent-requests.ts';
import { inspectable, memoryOf } from './fixtures/memory.ts';
import { test } from './fixtures/test.ts';

/** `SOAK=100000 npx playwright test e2e/soak.spec.ts` for the long form. */
const count = Number(process.env['SOAK'] ?? 15_000);
const warmUp = 4_000;
/** A kilobyte for each address would be 15 MB; what is held differs by less than one from run to run. */
const mayGrowMb = 6;
/** The allocator keeps pieces, 44 MB after 100,000: this catches what grows outside of what the runtime counts. */
const mayGrowResidentMb = 80;

test.use({
  settings: { ...inspectable, PAGE_CACHE_MB: '4', WEB_CONCURRENCY: '1' },
  trace: 'off',
});

test('invented addresses leave nothing behind, and are all answered', async ({ newsroom }) => {
  test.setTimeout(120_000 + count * 5);
  const real = await realPages(newsroom.url);
  const next = inventRequests(real, 11);
  await flood(newsroom.url, next, warmUp);
  const before = { memory: await memoryOf(newsroom), files: await filesIn(newsroom.dataDir) };

  const answers = await flood(newsroom.url, next, count);

  const after = { memory: await memoryOf(newsroom), files: await filesIn(newsroom.dataDir) };
  const wrong = [...answers].filter(([status]) => ![200, 304, 308, 400, 404, 405].includes(status));
  expect(wrong).toEqual([]);
  for (const status of [200, 304, 308, 400, 404, 405]) expect(answers.has(status)).toBe(true);
  expect(after.files).toEqual(before.files);
  expect(after.memory.held - before.memory.held).toBeLessThan(mayGrowMb);
  expect(after.memory.resident - before.memory.resident).toBeLessThan(mayGrowResidentMb);
  for (const path of real) {
    const kept = await fetch(newsroom.url + path);
    expect(kept.status, path).toBe(200);
    const headers = { 'If-None-Match': kept.headers.get('etag') ?? '' };
    expect((await fetch(newsroom.url + path, { headers })).status, path).toBe(304);
  }
});

/** Some of the demo's pages, few enough that they fit into the smallest cache. */
async function realPages(origin: string): Promise<string[]> {
  const stories = [101, 102, 105, 106].map(async (id) => {
    const { pathname } = new URL((await fetch(`${origin}/n/${id}`)).url);
    return [pathname, `/en${pathname}`, `/n/${id}`];
  });
  return [
    '/',
    '/en',
    '/section/sport',
    '/en/section/world',
    ...(await Promise.all(stories)).flat(),
  ];
}

/** Everything in a folder with its size; what SQLite writes beside its database comes and goes. */
async function filesIn(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !/-(?:wal|shm)$/u.test(path)) sizes[path] = (await stat(path)).size;
  }
  return sizes;
}
