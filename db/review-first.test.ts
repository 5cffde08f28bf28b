import { expect, onTestFinished, test } from 'vitest';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from './client.ts';
import { isPublishedPhoto } from './photos/photo-use.ts';
import { editPhoto } from './photos/edit-photo.ts';
import { media } from './schema.ts';
import { later } from './test/clock.ts';
import { copyDatabase } from './test/copy-database.ts';
import { type Act, everyAct } from './test/every-act.ts';
import { everyCoverageAct } from './test/every-coverage-act.ts';
import { everyFrontAct } from './test/every-front-act.ts';
import { everyNoteAct } from './test/every-note-act.ts';
import { everyPhotoAct } from './test/every-photo-act.ts';
import { everythingIn } from './test/everything-in.ts';
import { people } from './test/people.ts';
import { writePrinted } from './test/write-stories.ts';

const isPublic =
  /^(?:published_|coverages$|coverage_entries$|corrections$|urgency_|front_arrangements$|house_pages$|settings$|sections$|topics$|bylines$)/u;

/** Whatever readers can meet. */
async function publicState(db: Database) {
  const tables = Object.entries(everythingIn(db)).filter(([name]) => isPublic.test(name));
  const photos = await db.read.select().from(media).where(isPublishedPhoto);
  return { tables, photos };
}

/** From now on, and to the end of the test, what this journalist writes is reviewed first. */
function reviewFirst(): void {
  const actor: { grants: Actor['grants'] } = people.journalist;
  const { grants } = actor;
  onTestFinished(() => void Object.assign(actor, { grants }));
  Object.assign(actor, { grants: [] });
}

const words = { alt: 'مركب', caption: 'مركب في الميناء', credit: 'الضحى', rights: '' };
const uncropped = { focal: null, crops: {}, rightsEndAt: null };

/** A published story shows photo 1, which the journalist added. */
async function publishedPhoto(db: Database) {
  await writePrinted(db, people.journalist);
  db.driver.exec("UPDATE media SET added_by = 'journalist' WHERE id = 1");
  return { actor: people.journalist, photoId: 1, baseVersion: 1, now: later(60) };
}

const onPublishedPhotos: Pick<Act, 'act' | 'by' | 'prepare'>[] = [
  {
    act: 'photo.edit, its words',
    by: 'journalist',
    prepare: async (db) => {
      const photo = await publishedPhoto(db);
      return () => editPhoto(db, { ...photo, words: { ...words, ...uncropped } });
    },
  },
  {
    act: 'photo.edit, its rights',
    by: 'journalist',
    prepare: async (db) => {
      const photo = await publishedPhoto(db);
      const rightsEndAt = later(90).toISOString();
      return () => editPhoto(db, { ...photo, words: { ...words, ...uncropped, rightsEndAt } });
    },
  },
];

const acts = [
  ...everyAct,
  ...everyCoverageAct,
  ...everyFrontAct,
  ...everyNoteAct,
  ...everyPhotoAct,
  ...onPublishedPhotos,
].filter(({ by }) => by === 'journalist');

test.each(acts)('with review first, $act of a journalist changes nothing public', async (act) => {
  const db = await copyDatabase();
  const doIt = await act.prepare(db);
  const before = await publicState(db);
  reviewFirst();
  const result = await doIt();
  expect(await publicState(db)).toEqual(before);
  expect([true, 'forbidden']).toContain(result.ok || result.code);
});

test.each(onPublishedPhotos)('without it, $act of a published photo is seen', async (act) => {
  const db = await copyDatabase();
  const doIt = await act.prepare(db);
  const before = await publicState(db);
  expect(await doIt()).toMatchObject({ ok: true });
  expect(await publicState(db)).not.toEqual(before);
});
