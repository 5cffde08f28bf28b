import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { evictOnEvents } from '#delivery/pages/evict-on-events.ts';
import { pageCache } from '#delivery/pages/page-cache.ts';
import { makeDelivery } from '#delivery/test/deliver.ts';
import { signInHere } from '#delivery/test/sign-in-here.ts';
import { serveHere } from '#live/test/serve-here.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { sendAnyPhoto } from './photos.ts';

const { journalist, editor } = people;
/** The photo of `copyDatabase`. */
const key = '0123456789abcdef0123';
const small = `${key}-0_0_1600_900-480.webp`;
const hidden = [404, 'no-store'];

/** Delivery with files of photos; whoever asks gives the name as it is, which no client in between tidies up. */
async function serve(db: Database) {
  const photos = publicPhotos(db);
  const { stop, catchUp } = evictOnEvents(db, { pages: pageCache(1_000), photos });
  onTestFinished(stop);
  const { delivery, asked } = await makeDelivery(async (_, res) => void res.end('of the desk'), {
    db,
    photos,
    catchUp,
  });
  const folder = join(delivery.config.dataDir, 'media');
  mkdirSync(join(folder, 'renditions', 'nested'), { recursive: true });
  mkdirSync(join(folder, 'originals'));
  writeFileSync(join(folder, 'renditions', small), 'webp bytes');
  writeFileSync(join(folder, 'renditions', `${key}-0_0_1600_900-1200.jpg`), 'jpeg bytes');
  writeFileSync(join(folder, 'renditions', 'notes.txt'), 'secret');
  writeFileSync(join(folder, 'originals', key), 'secret');
  writeFileSync(join(folder, small), 'secret');
  const origin = await serveHere((req, res) => {
    const name = decodeURIComponent(String(req.headers['x-file']));
    void sendAnyPhoto(delivery, name, { req, res });
  });
  const ask = (file: string, headers: Record<string, string> = {}) =>
    fetch(origin, { headers: { ...headers, 'x-file': encodeURIComponent(file) } });
  return { ask, asked, delivery };
}

async function inPrint() {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  return { db, story, ...(await serve(db)) };
}

const seen = (answer: Response) => [answer.status, answer.headers.get('cache-control')];

test.each([
  [small, 'image/webp', 'webp bytes'],
  [`${key}-0_0_1600_900-1200.jpg`, 'image/jpeg', 'jpeg bytes'],
])('%s of a story in print is sent, and may be kept for ever', async (file, type, bytes) => {
  const { ask } = await inPrint();
  const answer = await ask(file);
  expect(seen(answer)).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('content-length')).toBe('10');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(answer.headers.get('surrogate-key')).toBe('photo-1');
  expect(await answer.text()).toBe(bytes);
  const part = await ask(file, { range: 'bytes=5-' });
  expect([part.status, await part.text()]).toEqual([206, 'bytes']);
});

test.each([
  ['a size that does not exist', `${key}-0_0_1600_900-960.webp`],
  ['a photo that does not exist', `${'f'.repeat(20)}-0_0_1600_900-480.webp`],
  ['the folder above', `../${small}`],
  ['the folder above, encoded', `..%2f${small}`],
  ['the folder above, behind a folder', `nested/../../${small}`],
  ['an original', `../originals/${key}`],
  ['an absolute path', '/etc/passwd'],
  ['NUL in the name', `${small}\u0000.jpg`],
  ['a line end behind the name', `${small}\n`],
  ['another type', `${key}-0_0_1600_900-480.svg`],
  ['a file that is no rendition', 'notes.txt'],
  ['the name in capitals', `${key.toUpperCase()}-0_0_1600_900-480.webp`],
  ['a folder', 'nested'],
  ['nothing', ''],
])('404, which nobody keeps: %s', async (_, file) => {
  const { ask } = await inPrint();
  const answer = await ask(file);
  expect(seen(answer)).toEqual(hidden);
  expect(await answer.text()).toMatch(/^There is no such /u);
});

test('a photo of a draft is not there for readers; the desk is asked about whoever has a session', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist, { content: bridgeStory });
  const { ask, asked, delivery } = await serve(db);
  const { cookie } = await signInHere(delivery);
  const madeUp = { cookie: `__Host-mihbara.session_token=${'a'.repeat(32)}.${'b'.repeat(44)}` };
  expect((await ask(small, madeUp)).status).toBe(404);
  expect(seen(await ask(small))).toEqual(hidden);
  expect(seen(await ask(small, { cookie: 'theme=dark' }))).toEqual(hidden);
  expect(asked).toEqual([]);
  const answer = await ask(small, { cookie: `theme=dark; ${cookie}` });
  expect([await answer.text(), answer.headers.get('cache-control')]).toEqual([
    'of the desk',
    'private, no-cache',
  ]);
  expect(asked.map(({ url }) => url)).toEqual([`/ar/desk/photos/file/${small}`]);
});

test('when its story is withdrawn, no reader gets it after the act’s answer', async () => {
  const { db, story, ask } = await inPrint();
  expect((await ask(small)).status).toBe(200);
  const notice = 'سُحب الخبر لأن مصدره لم يثبت.';
  dataOf(
    await withdrawStory(db, {
      actor: editor,
      storyId: story.storyId,
      baseVersion: story.baseVersion,
      notice,
    }),
  );
  expect(seen(await ask(small))).toEqual(hidden);
});

test('when its rights end, no reader gets it from that moment on', async () => {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  const ends = new Date(Date.now() + 400);
  db.driver.prepare('UPDATE media SET rights_end_at = ?').run(ends.getTime());
  const { ask } = await serve(db);
  let answer = await ask(small);
  expect(answer.status).toBe(200);
  while (Date.now() < ends.getTime()) answer = await ask(small);
  expect(seen(await ask(small))).toEqual(hidden);
});
