import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceHash, sources } from './source-hash.ts';

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

/** The project's own files that these import, and what those import in turn. */
function importedBy(entries: string[]): Set<string> {
  const found = new Set(entries);
  for (const file of found) {
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([#.][^']+)'/gu)) {
      const path = name.startsWith('#') ? name.slice(1) : normalize(join(dirname(file), name));
      if (existsSync(path) && /\.tsx?$/u.test(path)) found.add(path);
    }
  }
  return found;
}

it('knows of all that pages and the desk are made from, and of what makes fonts and icons', () => {
  const entries = ['app', 'pages', 'tools/build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /(?<!\.test)\.tsx?$/u.test(name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const isHashed = (file: string) =>
    sources.some((source) => file === source || file.startsWith(`${source}/`));
  const all = [...importedBy([...entries, 'next.config.ts'])];
  expect(all).toEqual(expect.arrayContaining(['log.ts', 'db/client.ts', 'arabic/dates.ts']));
  // Who builds, and when, is not in what is built.
  const onlyTools = /^tools\//u;
  expect(all.filter((file) => !isHashed(file) && !onlyTools.test(file))).toEqual([]);
});
