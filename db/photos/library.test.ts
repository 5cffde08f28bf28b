import { describe, expect, test } from 'vitest';
import type { LibraryFilter } from '#newsroom/photos/library-filter.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { settings } from '#newsroom/settings.ts';
import { changePhoto, writePhoto } from '#db/test/add-photos.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { getLibraryPhoto } from './get-library-photo.ts';
import { libraryPageSize, listLibrary } from './list-library.ts';

const { journalist, colleague, editor, admin } = people;

async function found(
  db: Database,
  filter: LibraryFilter,
  actor = journalist as typeof editor | typeof journalist,
) {
  const { photos } = await listLibrary(db.read, { actor, filter, page: 1, now: noon });
  return photos.map(({ id }) => id);
}

const showing = (mediaId: number | null, more: Partial<StoryContent> = {}): StoryContent => ({
  ...bridgeStory,
  leadPhotoId: mediaId,
  body: bridgeStory.body.filter(({ kind }) => kind !== 'photo'),
  ...more,
});

test('the newest first, a page at a time, the whole desk’s', async () => {
  const db = await copyDatabase();
  for (let number = 1; number <= libraryPageSize + 1; number += 1) {
    await writePhoto(db, number, { now: later(number) });
  }
  const page = (number: number) =>
    listLibrary(db.read, { actor: colleague, filter: {}, page: number });
  const first = await page(1);
  expect([first.total, first.pages, first.photos.length]).toEqual([50, 2, libraryPageSize]);
  expect(first.photos.slice(0, 2).map(({ id }) => id)).toEqual([50, 49]);
  expect((await page(2)).photos.map(({ id }) => id)).toEqual([2, 1]);
  expect((await page(3)).photos).toEqual([]);
});

test('a photo says all that the library shows', async () => {
  const db = await copyDatabase();
  const photo = await writePhoto(db, 5, { rights: 'مرة واحدة', now: later(1) });
  expect((await listLibrary(db.read, { actor: colleague, filter: {}, page: 1 })).photos[0]).toEqual(
    {
      id: 2,
      key: '00000000000000000005',
      width: 1600,
      height: 900,
      cuts: { whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [240] } },
      placeholder: 'data:image/webp;base64,',
      alt: 'قارب في الميناء',
      caption: 'ميناء اللؤلؤ صباحًا',
      credit: 'نوال الشامي',
      bytes: 2_000_000,
      rights: 'مرة واحدة',
      rightsEndAt: null,
      focal: null,
      crops: {},
      version: 1,
      isDeveloped: false,
      addedBy: 'ليلى النجار',
      addedAt: later(1).toISOString(),
      uses: 0,
      mayEdit: false,
      needsReview: false,
    },
  );
  expect(photo.mayEdit).toBe(true);
});

test('a photo of before the library has no files yet, and no width at which it is kept', async () => {
  const db = await copyDatabase();
  db.driver.exec('UPDATE media SET cuts = NULL');
  const [photo] = (await listLibrary(db.read, { actor: editor, filter: {}, page: 1 })).photos;
  expect(photo?.cuts).toEqual({
    whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [] },
  });
});

describe('among all photos, those', () => {
  test('that say all of the words, in their own words, their credit or their key', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2, { alt: 'جسرُ المدينة القديمة', caption: '', credit: 'أ.ف.ب' });
    await writePhoto(db, 3, { alt: '', caption: '100% من الأسهم', credit: 'المدينه_2' });
    expect(await found(db, { words: 'المدينة' })).toEqual([3, 2]);
    expect(await found(db, { words: 'القديمه جسر' })).toEqual([2]);
    expect(await found(db, { words: 'القديمة أسهم' })).toEqual([]);
    expect(await found(db, { words: '00000000000000000003' })).toEqual([3]);
    expect(await found(db, { words: '٪ _ %' })).toEqual([3, 2, 1]);
    expect(await found(db, { words: "' OR 1=1 --" })).toEqual([]);
  });

  test('that somebody added', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    await writePhoto(db, 3, { actor: editor });
    expect(await found(db, { mine: true })).toEqual([2]);
    expect(await found(db, { mine: true }, editor)).toEqual([3]);
  });

  test('that were added on days of the newsroom’s own calendar', async () => {
    const db = await copyDatabase();
    const days = [
      '2026-11-20T20:59:59.999Z',
      '2026-11-20T21:00:00.000Z',
      '2026-11-21T20:59:59.999Z',
    ];
    for (const [at, day] of days.entries()) await writePhoto(db, at + 2, { now: new Date(day) });
    expect(await found(db, { from: '2026-11-21', to: '2026-11-21' })).toEqual([4, 3]);
    expect(await found(db, { to: '2026-11-20' })).toEqual([2]);
    expect(await found(db, { from: '2026-11-22' })).toEqual([1]);
    const house = settings.parse({ timeZone: 'UTC' });
    dataOf(await saveSettings(db, { actor: admin, seen: settings.parse({}), settings: house }));
    expect(await found(db, { to: '2026-11-20' })).toEqual([3, 2]);
  });

  test('that stories of a section show, at the desk or in print', async () => {
    const db = await copyDatabase();
    for (const number of [2, 3, 4]) await writePhoto(db, number);
    await writeDraft(db, journalist, { content: showing(2, { sectionId: 2 }) });
    const printed = await writePrinted(db, journalist, { content: showing(3, { sectionId: 2 }) });
    dataOf(await saveDraft(db, { ...printed, content: showing(4) }));
    expect(await found(db, { sectionId: 2 })).toEqual([3, 2]);
    expect(await found(db, { sectionId: 1 })).toEqual([4]);
  });

  test('that no story shows, at the desk or in print', async () => {
    const db = await copyDatabase();
    for (const number of [2, 3, 4]) await writePhoto(db, number);
    await writeDraft(db, journalist, { content: showing(2) });
    const printed = await writePrinted(db, journalist, { content: showing(3) });
    const saved = dataOf(await saveDraft(db, { ...printed, content: showing(null) }));
    expect(await found(db, { unused: true })).toEqual([4, 1]);
    const withdrawal = { ...printed, baseVersion: saved.version, actor: editor, notice: 'سُحب.' };
    dataOf(await withdrawStory(db, withdrawal));
    expect(await found(db, { unused: true })).toEqual([4, 3, 1]);
  });

  test('whose rights have ended, or end within thirty days', async () => {
    const db = await copyDatabase();
    const ends = [-1, 30 * 86_400, 30 * 86_400 + 1];
    for (const [at, seconds] of ends.entries()) {
      const { id: photoId } = await writePhoto(db, at + 2);
      await changePhoto(db, { photoId, rightsEndAt: later(seconds).toISOString() });
    }
    expect(await found(db, { rightsEnding: true })).toEqual([3, 2]);
  });
});

test('where a photo is shown is told to who may see those stories, and counted to all', async () => {
  const db = await copyDatabase();
  await writePhoto(db, 2);
  const mine = await writeDraft(db, journalist, {
    content: showing(2, { headline: 'مسودتي' }),
    now: later(1),
  });
  const theirs = await writePrinted(db, colleague, { content: showing(2), now: later(2) });
  const draft = await saveDraft(db, { ...theirs, content: showing(null), now: later(3) });
  expect(draft.ok).toBe(true);
  const asked = (actor: typeof journalist | typeof editor) =>
    getLibraryPhoto(db.read, { actor, photoId: 2 }).then(dataOf);
  const own = { storyId: mine.storyId, headline: 'مسودتي', state: 'draft', isPublic: false };
  const headline = bridgeStory.headline;
  const other = { storyId: theirs.storyId, headline, state: 'published', isPublic: true };
  expect((await asked(editor)).uses).toEqual([other, own]);
  const seen = await asked(journalist);
  expect([seen.uses, seen.photo.uses]).toEqual([[own], 2]);
  expect(await getLibraryPhoto(db.read, { actor: editor, photoId: 9 })).toMatchObject({
    code: 'not_found',
  });
});
