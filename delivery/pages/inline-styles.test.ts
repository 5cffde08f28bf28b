import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { inlineStyles } from './inline-styles.ts';

/** A build with these style sheets. */
function build(sheets: Record<string, string>): string {
  const root = temporaryFolder();
  const folder = join(root, '.next', 'static', 'chunks');
  mkdirSync(folder, { recursive: true });
  for (const [name, css] of Object.entries(sheets)) writeFileSync(join(folder, name), css);
  return root;
}

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}?dpl=1" data-precedence="next"/>`;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string) => `<html><head>${head}</head><body>قمة</body></html>`;

test('the style sheets of a page stand in it, in their order, where the first one stood', async () => {
  const root = build({ 'a.css': 'a{}', 'b.css': 'b{}' });
  const { html, styleHash } = await inlineStyles(page(`1${link('a.css')}2${link('b.css')}3`), root);
  expect(html).toBe(page('1<style>a{}b{}</style>23'));
  expect(styleHash).toBe(sha256('a{}b{}'));
});

test('a page without style sheets of the build stays as it is', async () => {
  const root = build({});
  const other =
    '<link rel="icon" href="/_next/static/a.css"><link rel="stylesheet" href="/own.css">';
  expect(await inlineStyles(page(other), root)).toEqual({ html: page(other), styleHash: '' });
});

test('what a sheet says cannot end the element that it stands in, nor be taken for a pattern', async () => {
  const css = 'a::after{content:"</style><script>x</script>$&$1"}';
  const root = build({ 'evil.css': `/* ! </style> */ ${css}\n` });
  const { html, styleHash } = await inlineStyles(page(link('evil.css')), root);
  const [, inside = ''] = /<style>([\s\S]*?)<\/style>/u.exec(html) ?? [];
  expect(inside).toBe(css.replaceAll('</', '<\\/'));
  expect(html).toBe(page(`<style>${inside}</style>`));
  expect(styleHash).toBe(sha256(inside));
});

test('a sheet that could not be read is read once it is there', async () => {
  const root = build({});
  await expect(inlineStyles(page(link('late.css')), root)).rejects.toThrow('ENOENT');
  writeFileSync(join(root, '.next', 'static', 'chunks', 'late.css'), 'a{}');
  expect((await inlineStyles(page(link('late.css')), root)).html).toContain('<style>a{}</style>');
});
