/** A photo whose rights end is before no reader from that moment on, though its pages are kept and nobody acts. */
import { expect } from '@playwright/test';
import { type Database, openDatabase } from '#db/client.ts';
import { findPersonByEmail } from '#db/people/find-person-by-email.ts';
import { getActor } from '#db/people/get-actor.ts';
import { editPhoto } from '#db/photos/edit-photo.ts';
import { getLibraryPhoto } from '#db/photos/get-library-photo.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { storyAddress } from '#newsroom/addresses.ts';
import { test } from './fixtures/test.ts';

/** Long enough to see the pages kept, short enough to see them end. */
const secondsLeft = 9;

test('when its rights end, pages are without it and its files are gone, by the clock alone', async ({
  page,
  newsroom,
  request,
  visitor,
}) => {
  const db = openDatabase(newsroom.databaseFile);
  const [card] = (await listNewest(db.read, { except: 0, limit: 99 })).filter((one) => one.photo);
  if (!card?.photo) throw new Error('No story of the demo has a photo.');
  const { id: photoId, key, alt } = card.photo;
  const address = storyAddress('ar', card);
  const endsAt = new Date(Date.now() + secondsLeft * 1000);
  await endRights(db, photoId, endsAt);
  db.close();

  await page.goto(address);
  const shown = page.getByRole('img', { name: alt });
  await expect(shown).not.toHaveCount(0);
  const file = await shown.first().evaluate((photo: HTMLImageElement) => photo.currentSrc);
  expect(file).toContain(key);
  expect((await request.get(file)).status()).toBe(200);

  const late: string[] = [];
  const showsPhoto = async (path: string) => {
    const began = Date.now();
    const text = await (await request.get(path)).text();
    const shows = text.includes(key);
    if (shows && began >= endsAt.getTime()) late.push(path);
    return shows;
  };
  const paths = [address, '/', `/section/${card.section.slug}`];
  expect(await showsPhoto(address)).toBe(true);
  for (const path of paths) {
    await expect.poll(() => showsPhoto(path), { timeout: 15_000, intervals: [50] }).toBe(false);
  }
  expect(late, 'pages that were asked for after the end and had it').toEqual([]);
  expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime());
  expect((await request.get(file)).status()).toBe(404);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(card.headline);
  await expect(shown).toHaveCount(0);
  // The desk has its photos still.
  const editor = await visitor({ role: 'editor' });
  expect((await editor.request.get(file)).status()).toBe(200);
});

/** Gives a photo's rights an end from this process, as another server process on the same data would. */
async function endRights(db: Database, photoId: number, endsAt: Date): Promise<void> {
  const person = await findPersonByEmail(db.read, 'editor@duha.example');
  const actor = person && (await getActor(db.read, person.id));
  if (!actor) throw new Error('The demo has no editor.');
  const found = await getLibraryPhoto(db.read, { actor, photoId });
  if (!found.ok) throw new Error(`There is no photo ${photoId}.`);
  const { alt, caption, credit, rights, focal, crops, version } = found.data.photo;
  const words = { alt, caption, credit, rights, focal, crops, rightsEndAt: endsAt.toISOString() };
  const edited = await editPhoto(db, { actor, photoId, baseVersion: version, words });
  if (!edited.ok) throw new Error(`Refused: ${edited.code}`);
}
