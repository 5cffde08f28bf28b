import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rooms } from '#rooms.ts';

const report = z.object({
  diagnostics: z.array(
    z.object({ filename: z.string(), code: z.string(), help: z.string().default('') }),
  ),
});

const oxlint = resolve('node_modules/.bin/oxlint');
const names = Object.keys(rooms);
const pairs = names.flatMap((room) =>
  names.filter((other) => other !== room).map((other) => ({ room, other })),
);
const closed = pairs.filter(
  ({ room, other }) =>
    ![...(rooms[room]?.mayImport ?? []), ...(rooms[room]?.mayName ?? [])].includes(other),
);
const onlyNamed = pairs.filter(({ room, other }) => rooms[room]?.mayName?.includes(other));
const open = pairs.filter(({ room, other }) => rooms[room]?.mayImport.includes(other));

const packages = [
  { folder: 'arabic', source: 'node:fs', says: 'arabic/ is pure' },
  { folder: 'arabic', source: 'zod', says: 'arabic/ is pure' },
  { folder: 'newsroom', source: 'react', says: 'newsroom/ is pure' },
  { folder: 'newsroom', source: 'next/navigation', says: 'newsroom/ is pure' },
  { folder: 'newsroom', source: 'drizzle-orm', says: 'Only db/' },
  { folder: 'delivery', source: 'better-sqlite3', says: 'Only db/' },
  { folder: 'auth', source: 'drizzle-orm/sqlite-core', says: 'Only db/' },
  { folder: 'app', source: 'better-auth', says: 'Only auth/' },
  { folder: 'db', source: 'sharp', says: 'Only media/' },
];

const folder = mkdtempSync(join(tmpdir(), 'mihbara-lint-'));
let findings: z.infer<typeof report>['diagnostics'] = [];

/** The same rooms stand in an empty house, with a wrong import or a right one in each file, under the real rules. */
beforeAll(() => {
  probe('oxlint.config.ts', `export { default } from '${resolve('oxlint.config.ts')}';`);
  for (const { room, other } of pairs) probe(`${room}/${other}.ts`, importOf(`#${other}/x.ts`));
  for (const { room, other } of closed)
    probe(`${room}/${other}.test.ts`, importOf(`#${other}/x.ts`));
  for (const { room, other } of onlyNamed) {
    probe(`${room}/${other}-types.ts`, `export type { X } from '#${other}/x.ts';`);
  }
  for (const { folder: at, source } of packages) probe(fileOf(at, source), importOf(source));
  probe('db/stories/up.ts', importOf('../client.ts'));
  probe('db/stories/deeper.ts', importOf('./../client.ts'));
  probe('db/stories/later.ts', "export const later = () => import('#auth/x.ts');");
  probe('db/stories/shape.ts', "export type { X } from '#auth/x.ts';");
  probe('db/stories/beside.ts', importOf('./client.ts'));
  probe('components/clock.ts', 'export const clock = new Intl.DateTimeFormat("ar");');
  const run = spawnSync(oxlint, ['--format=json'], { cwd: folder, encoding: 'utf8' });
  findings = report.parse(JSON.parse(run.stdout)).diagnostics;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the doors between the rooms', () => {
  it.each(closed)('$room/ may not import $other/', ({ room, other }) => {
    for (const file of [`${room}/${other}.ts`, `${room}/${other}.test.ts`]) {
      expect(complaints(file)).toEqual([
        expect.stringMatching(
          new RegExp(`^${room}/ holds .*: move this to the room it belongs to`, 'u'),
        ),
      ]);
    }
  });

  it.each(open)('$room/ may import $other/', ({ room, other }) => {
    expect(complaints(`${room}/${other}.ts`)).toEqual([]);
  });

  it.each(onlyNamed)('$room/ may name the types of $other/, no more', ({ room, other }) => {
    expect(complaints(`${room}/${other}.ts`)).toEqual([
      expect.stringContaining(`${room}/ may only name the types of ${other}/`),
    ]);
    expect(complaints(`${room}/${other}-types.ts`)).toEqual([]);
  });

  it.each(packages)('$folder/ may not import $source', ({ folder: at, source, says }) => {
    expect(complaints(fileOf(at, source)).join('\n')).toContain(says);
  });

  it.each(['up', 'deeper'])('relative imports stay inside their folder (%s)', (name) => {
    expect(complaints(`db/stories/${name}.ts`)).toEqual([
      expect.stringContaining('Import from another folder by its room'),
    ]);
  });

  it.each(['later', 'shape'])('an import by another form is an import (%s)', (name) => {
    expect(complaints(`db/stories/${name}.ts`)).toEqual([expect.stringContaining('db/ holds')]);
  });

  it('leaves an import of the same folder alone', () => {
    expect(complaints('db/stories/beside.ts')).toEqual([]);
  });

  it('keeps Intl in arabic/ and i18n/', () => {
    expect(
      findings.some(
        ({ filename, code }) =>
          filename === 'components/clock.ts' && code === 'eslint(no-restricted-globals)',
      ),
    ).toBe(true);
  });

  it('stops the build: oxlint exits non-zero', () => {
    expect(() => execFileSync(oxlint, ['arabic/db.ts'], { cwd: folder, stdio: 'pipe' })).toThrow(
      /Command failed/u,
    );
  });
});

function probe(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

function importOf(source: string): string {
  return `export { x } from '${source}';`;
}

function fileOf(at: string, source: string): string {
  return `${at}/package-${source.replaceAll(/[^a-z]/gu, '-')}.ts`;
}

function complaints(file: string): string[] {
  return findings
    .filter(({ filename, code }) => filename === file && code === 'eslint(no-restricted-imports)')
    .map(({ help }) => help);
}
