import { expect, test } from 'vitest';
import type { Locale } from '#newsroom/addresses.ts';
import { getHousePage } from '#db/published/get-house-page.ts';
import { listHousePages } from '#db/published/list-house-pages.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { listHouseTexts } from './list-house-texts.ts';
import { type HousePageSave, saveHousePage } from './save-house-page.ts';

const { admin, editor, journalist } = people;
const about: HousePageSave = {
  actor: admin,
  slug: 'about',
  locale: 'ar',
  baseVersion: 0,
  words: { title: 'من نحن', text: 'صحيفة.' },
  now: noon,
};

test('there is no page before one is written, and none without a text', async () => {
  const db = await copyDatabase();
  const shown = async () => [
    await getHousePage(db.read, { slug: 'about', locale: 'ar' }),
    await listHousePages(db.read, 'ar'),
  ];
  expect(await shown()).toEqual([null, []]);
  dataOf(await saveHousePage(db, about));
  expect(await shown()).toEqual([
    { ...about.words, language: 'ar', isTranslated: false },
    [{ slug: 'about', title: 'من نحن', language: 'ar' }],
  ]);
  const words = { ...about.words, text: '' };
  dataOf(await saveHousePage(db, { ...about, baseVersion: 1, words }));
  expect(await shown()).toEqual([null, []]);
});

test('where a page is not written in a language, it is shown in the other', async () => {
  const db = await copyDatabase();
  const page = async (locale: Locale) => [
    (await getHousePage(db.read, { slug: 'about', locale }))?.language,
    (await listHousePages(db.read, locale)).map(({ language }) => language),
  ];
  dataOf(await saveHousePage(db, about));
  expect([await page('ar'), await page('en')]).toEqual([
    ['ar', ['ar']],
    ['ar', ['ar']],
  ]);
  const words = { title: 'About us', text: 'A newspaper.' };
  dataOf(await saveHousePage(db, { ...about, locale: 'en', words }));
  expect([await page('ar'), await page('en')]).toEqual([
    ['ar', ['ar']],
    ['en', ['en']],
  ]);
});

test('they stand in one order, whichever was written first', async () => {
  const db = await copyDatabase();
  for (const slug of ['policies', 'contact', 'about'] as const) {
    dataOf(await saveHousePage(db, { ...about, slug }));
  }
  const slugs = (await listHousePages(db.read, 'ar')).map(({ slug }) => slug);
  expect(slugs).toEqual(['about', 'contact', 'policies']);
});

test.each([0, 1])(
  'of two who edit version %i, the second is told and loses nothing',
  async (base) => {
    const db = await copyDatabase();
    if (base === 1) dataOf(await saveHousePage(db, about));
    const first = { ...about, baseVersion: base, words: { title: 'من نحن', text: 'أول.' } };
    dataOf(await saveHousePage(db, first));
    const before = everythingIn(db);
    const second = await saveHousePage(db, { ...first, words: { title: 'من نحن', text: 'ثان.' } });
    expect(second).toEqual({ ok: false, code: 'conflict', version: base + 1 });
    expect(everythingIn(db)).toEqual(before);
    const [text] = dataOf(await listHouseTexts(db.read, { actor: admin, slug: 'about' }));
    expect(text).toMatchObject({ text: 'أول.', version: base + 1, by: admin.name });
  },
);

test('what a page said before stays in the log', async () => {
  const db = await copyDatabase();
  dataOf(await saveHousePage(db, about));
  const words = { title: 'من نحن', text: 'غيره.' };
  dataOf(await saveHousePage(db, { ...about, baseVersion: 1, words, now: later(1) }));
  const said = (await logOf(db, 'house-pages')).map(({ data }) => data['words']);
  expect(said).toEqual(['صحيفة.', 'غيره.']);
});

test.each([editor, journalist])(
  'a $role neither writes nor reads them on the desk',
  async (actor) => {
    const db = await copyDatabase();
    const forbidden = { ok: false, code: 'forbidden' };
    expect(await saveHousePage(db, { ...about, actor })).toEqual(forbidden);
    expect(await listHouseTexts(db.read, { actor })).toEqual(forbidden);
  },
);
