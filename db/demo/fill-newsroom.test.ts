import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { noon } from '#db/test/clock.ts';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { ensureSections } from '#db/sections/ensure-sections.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { fillNewsroom, demoPictures, isEmptyNewsroom } from './fill-newsroom.ts';

const photos = demoPictures().map((_, index) => ({
  key: String(index).padStart(20, '0'),
  width: 1600,
  height: 900,
  cuts: { whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [480] } },
  placeholder: 'data:image/webp;base64,',
  bytes: 400_000,
  likeness: '00000000000000ff',
}));

test('two first starts on one folder fill it once', async () => {
  const file = join(temporaryFolder(), 'newsroom.sqlite');
  const starts = [openDatabase(file), openDatabase(file)] as const;
  onTestFinished(() => starts.forEach((db) => db.close()));
  migrateDatabase(starts[0]);
  expect(await isEmptyNewsroom(starts[1].read)).toBe(true);

  await fillNewsroom(starts[0], { photos, passwordHash: 'none', now: noon });
  const filled = everythingIn(starts[0]);
  await fillNewsroom(starts[1], { photos, passwordHash: 'none', now: noon });
  expect(everythingIn(starts[1])).toEqual(filled);
});

test('a newsroom that began empty has sections, and can take the demo later', async () => {
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  onTestFinished(() => db.close());
  migrateDatabase(db);
  await ensureSections(db);
  const begun = await listSections(db.read);
  expect(begun.map((section) => section.slug)).toContain('politics');

  await fillNewsroom(db, { photos, passwordHash: 'none', now: noon });
  await ensureSections(db);
  expect(await listSections(db.read)).toEqual(begun);
});
