import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { type OwnFiles, ownFiles, sheetWithStamps, stamped, withStamps } from './own-files.ts';

const smaller = { br: false, gzip: false };
const files: OwnFiles = new Map([
  ['/reader.js', { path: '', stamp: 'r1', written: '/reader.js?v=r1', smaller }],
  ['/fonts/a.woff2', { path: '', stamp: 'f1', written: '/fonts/a.woff2?v=f1', smaller }],
  ['/_next/static/a.css', { path: '', stamp: null, written: '/_next/static/a.css', smaller }],
]);

test.each([
  ['<script src="/reader.js"></script>', '<script src="/reader.js?v=r1"></script>'],
  [
    '<link rel="preload" href="/fonts/a.woff2"/>',
    '<link rel="preload" href="/fonts/a.woff2?v=f1"/>',
  ],
  ['<link href="/_next/static/a.css"/>', '<link href="/_next/static/a.css"/>'],
  ['<script data-comforts="/reader.js">', '<script data-comforts="/reader.js?v=r1">'],
  ['<a href="/news/12/x">', '<a href="/news/12/x">'],
  ['<a href="/reader.js?x=1">', '<a href="/reader.js?x=1">'],
  ['<a href="https://a.example/reader.js">', '<a href="https://a.example/reader.js">'],
  ['<p>src=&quot;/reader.js&quot; /reader.js</p>', '<p>src=&quot;/reader.js&quot; /reader.js</p>'],
])('%s', (html, expected) => {
  expect(withStamps(html, files)).toBe(expected);
});

test.each([
  ['src:url(/fonts/a.woff2)format("woff2")', 'src:url(/fonts/a.woff2?v=f1)format("woff2")'],
  ["src:url('/fonts/a.woff2')", "src:url('/fonts/a.woff2?v=f1')"],
  ['src:url("/fonts/b.woff2")', 'src:url("/fonts/b.woff2")'],
])('%s', (css, expected) => {
  expect(sheetWithStamps(css, files)).toBe(expected);
});

test('an icon stands in the page where it is smaller than a request for it', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/icon.svg'), '<svg fill="#fff"/>');
  writeFileSync(join(root, 'public/map.svg'), `<svg>${'x'.repeat(600)}</svg>`);
  const own = ownFiles(root);
  expect(stamped('/icon.svg', own)).toBe('data:image/svg+xml,%3Csvg%20fill%3D%22%23fff%22%2F%3E');
  expect(stamped('/map.svg', own)).toMatch(/^\/map\.svg\?v=[\w-]{10}$/u);
});
