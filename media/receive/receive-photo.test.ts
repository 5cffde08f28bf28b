import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { media } from '#db/schema.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { type Darkroom, openDarkroom } from '#media/darkroom/darkroom.ts';
import { picture } from '#media/test/pictures.ts';
import { uploadLimits } from '#newsroom/photos/uploads.ts';
import { receivePhoto } from './receive-photo.ts';

const actor = people.journalist;

async function receiver() {
  const db = await copyDatabase();
  const mediaDir = join(temporaryFolder(), 'media');
  const darkroom = openDarkroom({ niceness: 0, limitMs: 20_000 });
  onTestFinished(darkroom.close);
  const files = () =>
    readdirSync(mediaDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const photos = () => db.read.$count(media);
  return { db, darkroom, mediaDir, files, photos };
}

async function* sent(...chunks: Uint8Array[]) {
  yield* chunks;
}

const sound = await picture(900, 600).jpeg().toBuffer();

test('a photo is in the library with its original and its first files, and nothing else is left', async () => {
  const { files, ...room } = await receiver();
  const body = sent(sound.subarray(0, 5_000), sound.subarray(5_000));
  const { photo, isNew, similar } = dataOf(await receivePhoto(room, { actor, body }));
  expect({ isNew, similar }).toEqual({ isNew: true, similar: [] });
  expect(photo).toMatchObject({ width: 900, height: 600, bytes: sound.length, isDeveloped: false });
  const names = [240, 480, 720].flatMap((width) => [`${width}.avif`, `${width}.webp`]);
  expect(files().toSorted()).toEqual(
    [
      photo.key,
      ...[...names, '900.jpg'].map((end) => `${photo.key}-0_0_900_600-${end}`),
    ].toSorted(),
  );
});

test('the very same file is the photo that is there, and a near one is pointed out', async () => {
  const room = await receiver();
  const first = dataOf(await receivePhoto(room, { actor, body: sent(sound) }));
  const again = dataOf(await receivePhoto(room, { actor: people.editor, body: sent(sound) }));
  expect([again.isNew, again.photo.id]).toEqual([false, first.photo.id]);
  const smaller = await picture(900, 600).resize({ width: 500 }).webp().toBuffer();
  const near = dataOf(await receivePhoto(room, { actor, body: sent(smaller) }));
  expect(near.isNew).toBe(true);
  expect(near.similar.map(({ id }) => id)).toEqual([first.photo.id]);
});

test.each([
  ['no picture', () => sent(Buffer.from('<html></html>')), 'not_a_picture'],
  ['nothing', () => sent(), 'not_a_picture'],
  ['no body at all', () => null, 'not_a_picture'],
  ['half a photo', () => sent(sound.subarray(0, sound.length / 2)), 'damaged'],
  ['a connection that ends', () => cutOff(), 'cut_off'],
  ['more than may be sent, however long it goes on', () => endless(), 'too_large'],
])('%s leaves no file and no row', async (_, body, fault) => {
  const { files, photos, ...room } = await receiver();
  const before = await photos();
  const refusal = await receivePhoto(room, { actor, body: body() });
  expect(refusal).toEqual({ ok: false, code: 'invalid', fields: { file: fault } });
  expect([files(), await photos()]).toEqual([[], before]);
});

test('a failure after its files were stored takes them away again', async () => {
  const { files, db, ...room } = await receiver();
  db.driver.exec(
    "CREATE TRIGGER full BEFORE INSERT ON media BEGIN SELECT RAISE(ABORT, 'full'); END",
  );
  await expect(receivePhoto({ db, ...room }, { actor, body: sent(sound) })).rejects.toThrow('full');
  expect(files()).toEqual([]);
});

test('a failure with a file that the library has leaves that photo whole', async () => {
  const { files, ...room } = await receiver();
  dataOf(await receivePhoto(room, { actor, body: sent(sound) }));
  const whole = files();
  const broken: Darkroom = {
    ...room.darkroom,
    inspect: vi.fn<Darkroom['inspect']>(() => Promise.reject(new Error('no disk'))),
  };
  const again = receivePhoto({ ...room, darkroom: broken }, { actor, body: sent(sound) });
  await expect(again).rejects.toThrow('no disk');
  room.db.driver.exec(
    "CREATE TRIGGER full BEFORE INSERT ON media BEGIN SELECT RAISE(ABORT, 'full'); END",
  );
  await expect(receivePhoto(room, { actor, body: sent(sound) })).rejects.toThrow('full');
  expect(files()).toEqual(whole);
});

async function* cutOff() {
  yield sound.subarray(0, 5_000);
  throw new Error('aborted');
}

async function* endless() {
  const chunk = Buffer.alloc(1024 * 1024);
  const most = (uploadLimits.bytes / chunk.length) * 10;
  for (let count = 0; count < most; count += 1) yield chunk;
  throw new Error('It was read to its end.');
}
