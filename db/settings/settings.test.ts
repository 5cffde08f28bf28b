import { expect, test } from 'vitest';
import { settings } from '#newsroom/settings.ts';
import { getActor } from '#db/people/get-actor.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { getSettings } from './get-settings.ts';
import { saveSettings } from './save-settings.ts';

const { journalist, editor, admin } = people;

test('a setting that was never set has its default, and is what was saved after', async () => {
  const db = await copyDatabase();
  expect(await getSettings(db.read)).toEqual(settings.parse({}));
  const house = settings.parse({
    name: 'الفجر',
    reviewFirst: true,
    hijriOffset: -1,
    digits: 'arab',
  });
  expect(
    await saveSettings(db, { actor: admin, seen: settings.parse({}), settings: house }),
  ).toEqual({
    ok: true,
    data: null,
  });
  expect(await getSettings(db.read)).toEqual(house);
  dataOf(await saveSettings(db, { actor: admin, seen: house, settings: settings.parse({}) }));
  expect(await getSettings(db.read)).toEqual(settings.parse({}));
});

test('settings that two people change, each another one, stand together', async () => {
  const db = await copyDatabase();
  const seen = settings.parse({});
  const theirs = { ...seen, motto: 'صحيفة البلاد' };
  dataOf(await saveSettings(db, { actor: admin, seen, settings: theirs }));
  const mine = { ...seen, reviewFirst: true };
  dataOf(await saveSettings(db, { actor: admin, seen, settings: mine }));
  expect(await getSettings(db.read)).toEqual({ ...theirs, reviewFirst: true });
});

test('settings decide what people may from that moment', async () => {
  const db = await copyDatabase();
  const house = settings.parse({ reviewFirst: true, editorsMarkUrgent: true });
  dataOf(await saveSettings(db, { actor: admin, seen: settings.parse({}), settings: house }));
  expect((await getActor(db.read, 'journalist'))?.grants).toEqual([]);
  expect((await getActor(db.read, 'editor'))?.grants).toEqual([
    'publish-unreviewed',
    'mark-urgent',
  ]);
});

test.each([journalist, editor])('settings are not for a $role', async (actor) => {
  const db = await copyDatabase();
  const before = everythingIn(db);
  const refused = { ok: false, code: 'forbidden' };
  expect(
    await saveSettings(db, {
      actor,
      seen: settings.parse({}),
      settings: settings.parse({ name: 'لي' }),
    }),
  ).toEqual(refused);
  expect(everythingIn(db)).toEqual(before);
});
