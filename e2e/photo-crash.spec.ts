import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { listUndeveloped } from '#db/photos/list-undeveloped.ts';
import { picture } from '#media/test/pictures.ts';
import type { Newsroom } from './fixtures/newsroom.ts';
import { photosOf } from './fixtures/photo-files.ts';
import { test } from './fixtures/test.ts';
import { cookieOf, upload } from './fixtures/upload.ts';

const rounds = 8;
/** From the first bytes of an upload to renditions of its cuts. */
const longestMs = 2_000;

test('whenever the power goes, no photo is without its files, and no file without its photo', async ({
  newsroom,
}) => {
  test.setTimeout(120_000);
  const cookie = await cookieOf(newsroom, 'journalist');
  const pictures = Array.from({ length: rounds * 2 }, (_, seed) =>
    picture(1_100, 700, seed + 2)
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
  const bytes = await Promise.all(pictures);
  const confirmed: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sending = bytes.slice(round * 2, round * 2 + 2).map(async (one) => {
      const { result } = await upload(newsroom, slowly(one), { cookie });
      if (result.ok) confirmed.push(result.data.photo.key);
    });
    // Those that the crash breaks are expected to break, whenever that is.
    const sent = Promise.allSettled(sending);
    // The last time at the moment when all is confirmed, however slow the machine.
    await (round < rounds - 1 ? pause((longestMs * round) / rounds) : sent);
    await newsroom.crash();
    await sent;
    await newsroom.start();
    const { strays, missing, keys } = await photosOf(newsroom);
    expect({ round, missing }).toEqual({ round, missing: [] });
    expect({ round, strays: strays.filter((name) => !isUnderWay(name)) }).toEqual({
      round,
      strays: [],
    });
    // What was answered is there.
    expect(keys).toEqual(expect.arrayContaining(confirmed));
  }
  expect(confirmed.length).toBeGreaterThan(0);
  await expect.poll(() => undeveloped(newsroom), { timeout: 60_000 }).toBe(0);
  expect(await photosOf(newsroom)).toMatchObject({ strays: [], missing: [] });
});

/** The start goes on developing at once: what lies there now is of this process. */
function isUnderWay(name: string): boolean {
  return name.startsWith('incoming/') || name.endsWith('.unfinished');
}

async function undeveloped({ databaseFile }: Newsroom): Promise<number> {
  const db = openDatabase(databaseFile);
  return (await listUndeveloped(db.read).finally(db.close)).length;
}

function* slowly(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
}
