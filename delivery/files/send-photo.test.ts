import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendPhoto } from './send-photo.ts';
import { readConfig } from '#config.ts';
import { serveHere } from '#live/test/serve-here.ts';

const key = '0123456789abcdef0123';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photos-'));
  await mkdir(join(folder, 'media', 'nested'), { recursive: true });
  await writeFile(join(folder, 'media', `${key}-480.webp`), 'webp bytes');
  await writeFile(join(folder, 'media', `${key}-1200.jpg`), 'jpeg bytes');
  await writeFile(join(folder, 'media', `${key}-480.svg`), '<svg/>');
  await writeFile(join(folder, 'media', 'notes.txt'), 'secret');
  await writeFile(join(folder, `${key}-480.webp`), 'secret');
  await writeFile(join(folder, 'auth-secret'), 'secret');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The name travels in a header, where nothing between here and there tidies it up. */
async function ask(file: string): Promise<Response> {
  const origin = await serveHere((req, res) => {
    const name = decodeURIComponent(String(req.headers['x-file']));
    void sendPhoto({ config: readConfig({ DATA_DIR: folder }) }, name, { req, res });
  });
  return fetch(origin, { headers: { 'x-file': encodeURIComponent(file) } });
}

test.each([
  [`${key}-480.webp`, 'image/webp', 'webp bytes'],
  [`${key}-1200.jpg`, 'image/jpeg', 'jpeg bytes'],
])('%s is sent, and may be kept for ever', async (file, type, bytes) => {
  const answer = await ask(file);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('content-length')).toBe('10');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(await answer.text()).toBe(bytes);
});

test.each([
  ['a size that does not exist', `${key}-960.webp`],
  ['a photo that does not exist', `${'f'.repeat(20)}-480.webp`],
  ['the folder above', `../${key}-480.webp`],
  ['the folder above, encoded', `..%2f${key}-480.webp`],
  ['the folder above, behind a folder', `nested/../../${key}-480.webp`],
  ['the secret', '../auth-secret'],
  ['an absolute path', '/etc/passwd'],
  ['NUL in the name', `${key}-480.webp\u0000.jpg`],
  ['a line end behind the name', `${key}-480.webp\n`],
  ['another type', `${key}-480.svg`],
  ['a file that is no rendition', 'notes.txt'],
  ['the name in capitals', `${key.toUpperCase()}-480.webp`],
  ['a folder', 'nested'],
  ['nothing', ''],
])('404: %s', async (_, file) => {
  const answer = await ask(file);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/^There is no such /u);
});
