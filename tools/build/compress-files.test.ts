import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFiles } from './compress-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mihbara-compress-'));
  mkdirSync(join(folder, 'chunks'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts both encodings beside a text, below any folder', () => {
  const script = 'say("قمة");'.repeat(100);
  writeFileSync(join(folder, 'chunks/a.js'), script);
  compressFiles([folder]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'chunks/a.js.br'))).toString()).toBe(
    script,
  );
  expect(gunzipSync(readFileSync(join(folder, 'chunks/a.js.gz'))).toString()).toBe(script);
});

it('leaves alone what is compressed already, and what would not get smaller', () => {
  writeFileSync(join(folder, 'a.woff2'), 'font '.repeat(100));
  writeFileSync(join(folder, 'b.js'), 'x');
  compressFiles([folder]);
  expect(readdirSync(folder).toSorted()).toEqual(['a.woff2', 'b.js', 'chunks']);
});

it('takes away what an earlier build left', () => {
  writeFileSync(join(folder, 'gone.css.br'), 'old');
  compressFiles([folder]);
  expect(readdirSync(folder)).toEqual(['chunks']);
});
