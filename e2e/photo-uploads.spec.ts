import { expect } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { hostileFiles } from '#media/test/hostile-files.ts';
import { picture } from '#media/test/pictures.ts';
import { renditionAddress } from '#newsroom/photos/rendition-names.ts';
import { filesOpenToOthers, photosOf } from './fixtures/photo-files.ts';
import { printPhotoStory, writePhotoStory } from './fixtures/photo-story.ts';
import { test } from './fixtures/test.ts';
import { cookieOf, upload } from './fixtures/upload.ts';
import { withdrawHere } from './fixtures/withdraw-here.ts';

test('files that are no sound picture are refused by name, and leave nothing behind', async ({
  newsroom,
}) => {
  test.setTimeout(90_000);
  const cookie = await cookieOf(newsroom, 'journalist');
  const before = await photosOf(newsroom);
  for (const { name, bytes, fault } of await hostileFiles()) {
    await test.step(name, async () => {
      const { status, result } = await upload(newsroom, bytes, { cookie });
      expect(result).toEqual({ ok: false, code: 'invalid', fields: { file: fault } });
      expect(status).toBe(422);
    });
  }
  expect(await photosOf(newsroom)).toEqual(before);
});

test('what is too large is refused in words, announced or not', async ({ newsroom }) => {
  const cookie = await cookieOf(newsroom, 'journalist');
  const before = await photosOf(newsroom);
  const tooLarge = { ok: false, code: 'invalid', fields: { file: 'too_large' } };
  const announced = await upload(newsroom, Buffer.alloc(65 * 1024 * 1024), { cookie });
  expect(announced).toEqual({ status: 413, result: tooLarge });
  const chunks = Array.from({ length: 100 }, () => Buffer.alloc(1024 * 1024));
  expect(await upload(newsroom, chunks, { cookie })).toEqual({ status: 413, result: tooLarge });
  expect(await photosOf(newsroom)).toEqual(before);
});

test('nobody uploads who is not signed in, or comes from another site', async ({ newsroom }) => {
  const before = await photosOf(newsroom);
  const bytes = await picture(400, 300).jpeg().toBuffer();
  const stranger = await upload(newsroom, bytes);
  expect(stranger).toEqual({ status: 401, result: { ok: false, code: 'signed_out' } });
  const cookie = await cookieOf(newsroom, 'journalist');
  const elsewhere = upload(newsroom, bytes, { cookie, origin: 'https://evil.example' });
  await expect(elsewhere).rejects.toThrow('JSON');
  expect(await photosOf(newsroom)).toEqual(before);
});

test('a photo is for the desk alone until its story is in print, and again when it is withdrawn', async ({
  newsroom,
}) => {
  const cookie = await cookieOf(newsroom, 'journalist');
  const bytes = await picture(900, 600, 4).jpeg().toBuffer();
  const { result } = await upload(newsroom, bytes, { cookie });
  if (!result.ok) throw new Error(result.code);
  // The server, and the process that looks at pictures, write for their owner alone.
  expect(await filesOpenToOthers(newsroom.dataDir)).toEqual([]);
  const { photo } = result.data;
  const { frame, widths } = photo.cuts.whole;
  const file = { key: photo.key, frame, width: widths[0] ?? 0, format: 'webp' } as const;
  const address = newsroom.url + renditionAddress(file);
  const seen = async (headers: Record<string, string> = {}) => {
    const { status, headers: answered } = await fetch(address, { headers });
    return [status, answered.get('cache-control'), answered.get('content-type')];
  };
  const hidden = [404, expect.stringContaining('no-store'), expect.stringContaining('text/plain')];
  const guess = `mihbara.session_token=${'a'.repeat(32)}.${'b'.repeat(44)}`;

  const storyId = await writePhotoStory(newsroom, photo);
  expect(await seen()).toEqual(hidden);
  expect((await seen({ cookie: guess }))[0]).toBe(404);
  expect(await seen({ cookie })).toEqual([200, 'private, no-cache', 'image/webp']);

  await printPhotoStory(newsroom, storyId);
  expect(await seen()).toEqual([200, 'public, max-age=31536000, immutable', 'image/webp']);

  const db = openDatabase(newsroom.databaseFile);
  await withdrawHere(db, storyId).finally(db.close);
  expect(await seen()).toEqual(hidden);
  expect(await seen({ cookie })).toEqual([200, 'private, no-cache', 'image/webp']);
});
