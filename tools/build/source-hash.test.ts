import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceHash } from './source-hash.ts';

let root: string;

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'mihbara-sources-'))}/`;
  mkdirSync(join(root, 'app/[locale]'), { recursive: true });
  for (const folder of ['fonts', 'icons'])
    mkdirSync(join(root, 'public', folder), { recursive: true });
  writeFileSync(join(root, 'app/[locale]/page.tsx'), 'first');
  writeFileSync(join(root, 'config.ts'), 'settings');
});
afterEach(() => rmSync(root, { recursive: true }));

it('stays the same while nothing changes, however the folder is written', () => {
  expect(sourceHash(root)).toBe(sourceHash(root.slice(0, -1)));
});

it.each([
  ['a page', () => writeFileSync(join(root, 'app/[locale]/page.tsx'), 'second')],
  ['a new file', () => writeFileSync(join(root, 'app/layout.tsx'), '')],
  ['a settings file', () => writeFileSync(join(root, 'config.ts'), 'other settings')],
  ['a name', () => renameSync(join(root, 'app/[locale]/page.tsx'), join(root, 'app/page.tsx'))],
])('changes with %s', (_, change) => {
  const before = sourceHash(root);
  change();
  expect(sourceHash(root)).not.toBe(before);
});

it.each([
  'app/page.test.ts',
  'app/notes.md',
  'public/fonts/cairo-arabic.woff2',
  'public/icons/192.png',
  'README.md',
])('does not change with %s', (file) => {
  const before = sourceHash(root);
  writeFileSync(join(root, file), 'anything');
  expect(sourceHash(root)).toBe(before);
});
