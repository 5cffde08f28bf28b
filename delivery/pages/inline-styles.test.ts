import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { ownFiles } from '#files/own-files.ts';
import { type StyleSheets, inlineStyles, styleSheets } from './inline-styles.ts';

/** A build with these style sheets. */
function build(sheets: Record<string, string>): StyleSheets {
  const root = temporaryFolder();
  const folder = join(root, '.next', 'static', 'chunks');
  mkdirSync(folder, { recursive: true });
  for (const [name, css] of Object.entries(sheets)) writeFileSync(join(folder, name), css);
  return styleSheets(root, ownFiles(root));
}

/** As Next.js writes it: fetched early, then used. */
const link = (name: string) =>
  `<link rel="preload" href="/_next/static/chunks/${name}?dpl=1" as="style"/><link rel="stylesheet" href="/_next/static/chunks/${name}?dpl=1" data-n-g=""/>`;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string) => `<html><head>${head}</head><body>قمة</body></html>`;

test('the style sheets of a page stand in it, in their order, at the end of its head', () => {
  const sheets = build({ 'a.css': 'a{}', 'b.css': 'b{}' });
  const { html, styleHash } = inlineStyles(page(`1${link('a.css')}2${link('b.css')}3`), sheets);
  expect(html).toBe(page('123<style>a{}b{}</style>'));
  expect(styleHash).toBe(sha256('a{}b{}'));
});

test('a page without style sheets of the build stays as it is', () => {
  const sheets = build({});
  const other =
    '<link rel="icon" href="/_next/static/a.css"><link rel="stylesheet" href="/own.css">';
  expect(inlineStyles(page(other), sheets)).toEqual({ html: page(other), styleHash: '' });
});

test('what a sheet says cannot end the element that it stands in, nor be taken for a pattern', () => {
  const css = 'a::after{content:"</style><script>x</script>$&$1"}';
  const sheets = build({ 'evil.css': `/* ! </style> */ ${css}\n` });
  const { html, styleHash } = inlineStyles(page(link('evil.css')), sheets);
  const [, inside = ''] = /<style>([\s\S]*?)<\/style>/u.exec(html) ?? [];
  expect(inside).toBe(css.replaceAll('</', '<\\/'));
  expect(html).toBe(page(`<style>${inside}</style>`));
  expect(styleHash).toBe(sha256(inside));
});

test('a page that names a sheet of another build fails rather than stand there bare', () => {
  const sheets = build({ 'a.css': 'a{}' });
  expect(() => inlineStyles(page(link('b.css')), sheets)).toThrow('/_next/static/chunks/b.css');
});
