import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { serveHere } from '#live/test/serve-here.ts';
import { ownFiles } from '#files/own-files.ts';
import { sendOwnFile } from '#files/send-own-file.ts';

type Build = { stamp: string; files: string[] };

/** A house whose `public/` has these files, and what it says of its worker. */
async function workerOf(files: Record<string, string>) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'public/fonts'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'public', name), text);
  const house = { files: ownFiles(root), root };
  const origin = await serveHere((req, res) => void sendOwnFile(house, { req, res }));
  return (headers: Record<string, string> = {}) => fetch(`${origin}/sw.js`, { headers });
}

const files = {
  'sw.js': 'work();',
  'reader.js': 'read();',
  'fonts/a.woff2': 'ا',
  'icon.svg': '<svg/>',
};

function buildOf(script: string): Build {
  const [, written = ''] = /^self\.build = (.*);\n/u.exec(script) ?? [];
  return JSON.parse(written) as Build;
}

test('the worker is told which files pages are read with', async () => {
  const ask = await workerOf(files);
  const script = await (await ask()).text();
  expect(script).toMatch(/\nwork\(\);$/u);
  expect(buildOf(script).files.toSorted()).toEqual([
    expect.stringMatching(/^\/fonts\/a\.woff2\?v=/u),
    expect.stringMatching(/^\/reader\.js\?v=/u),
  ]);
});

test('a release is another worker, though its own script stays as it was', async () => {
  const [before, same, after] = await Promise.all(
    [files, files, { ...files, 'reader.js': 'read(more);' }].map(async (one) => {
      const ask = await workerOf(one);
      return buildOf(await (await ask()).text()).stamp;
    }),
  );
  expect(same).toBe(before);
  expect(after).not.toBe(before);
});

test('browsers ask for it each time, and are told when it is the one they have', async () => {
  const ask = await workerOf(files);
  const first = await ask({ 'accept-encoding': 'br' });
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(first.headers.get('content-encoding')).toBe('br');
  const etag = first.headers.get('etag') ?? '';
  expect((await ask({ 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);
  expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200);
});
