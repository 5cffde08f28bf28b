import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { noon } from '#db/test/clock.ts';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { fillNewsroom, illustratedStories, isEmptyNewsroom } from './fill-newsroom.ts';

const photos = illustratedStories().map((_, index) => ({
  key: String(index).padStart(20, '0'),
  width: 1600,
  height: 900,
  widths: [480],
  placeholder: 'data:image/webp;base64,',
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
