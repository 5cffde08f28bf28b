import { expect, test } from 'vitest';
import { type OwnFiles, sheetWithStamps, withStamps } from './own-files.ts';

const smaller = { br: false, gzip: false };
const files: OwnFiles = new Map([
  ['/reader.js', { path: 'public/reader.js', stamp: 'r1', smaller }],
  ['/fonts/a.woff2', { path: 'public/fonts/a.woff2', stamp: 'f1', smaller }],
  ['/_next/static/a.css', { path: '.next/static/a.css', stamp: null, smaller }],
]);

test.each([
  ['<script src="/reader.js"></script>', '<script src="/reader.js?v=r1"></script>'],
  [
    '<link rel="preload" href="/fonts/a.woff2"/>',
    '<link rel="preload" href="/fonts/a.woff2?v=f1"/>',
  ],
  ['<link href="/_next/static/a.css"/>', '<link href="/_next/static/a.css"/>'],
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
