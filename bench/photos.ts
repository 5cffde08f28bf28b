import { setTimeout as pause } from 'node:timers/promises';
import type { Benchmark } from './benchmark.ts';
import { addressOf, article } from './demo-pages.ts';
import { readEvenly } from './load/read-evenly.ts';
import { realisticPicture } from '#media/test/realistic-picture.ts';
import { uploadUntilSeen } from './load/upload-until-seen.ts';
import { MB, count, ms } from './report/figure.ts';
import { percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { manyStories } from './writing/many-stories.ts';

const host = 'duha.example';
const kinds = [
  { format: 'jpeg', width: 7_728, height: 5_176 },
  { format: 'png', width: 5_472, height: 3_648 },
] as const;

export const photos: Benchmark = {
  name: 'photos',
  says: 'large photos are uploaded while an article is read: how soon each is there, how long readers wait',
  run: async ({ quick }) => {
    using data = freshData();
    const { cookie } = await manyStories(data.dataDir, 0);
    const settings = { SITE_URL: `http://${host}` };
    await using newsroom = await startNewsroom(data.dataDir, settings, { anyCore: true });
    const desk = { url: newsroom.url, host, cookie };
    const pictures = await picturesFor(quick ? 1 : 3);
    const readers = new AbortController();
    const reading = readEvenly(newsroom.url + addressOf(article), readers.signal);
    await pause(1_000);
    const took = { jpeg: 0, png: 0 };
    for (const { format, bytes } of pictures) {
      took[format] = Math.max(took[format], await uploadUntilSeen(desk, bytes));
    }
    readers.abort();
    const { waits, errors } = await reading;
    await newsroom.stop();
    const sizeOf = (wanted: 'jpeg' | 'png') =>
      (pictures.find(({ format }) => format === wanted)?.bytes.length ?? 0) / 1e6;
    const atMost = 5_000;
    return {
      figures: [
        MB('jpegMB', 'a JPEG of 40 megapixels', sizeOf('jpeg')),
        ms('jpegMs', '  from its first byte to its first rendition', took.jpeg, { atMost }),
        MB('pngMB', 'a PNG of 20 megapixels', sizeOf('png')),
        ms('pngMs', '  from its first byte to its first rendition', took.png, { atMost }),
        count('reads', 'articles read meanwhile', waits.length),
        ms('readP50Ms', '  half within', percentile(waits, 0.5)),
        ms('readP99Ms', '  99 % within', percentile(waits, 0.99), { atMost: 50 }),
        count('errors', '  errors', errors, { atMost: 0 }),
      ],
      ratios: [],
      notes: [
        `The slowest of ${pictures.length / 2} uploads each, one after another, over HTTP through the desk's own address; eight readers ask for the article 400 times a second together. Server, darkroom and load share all cores.`,
      ],
    };
  },
};

type Made = { format: 'jpeg' | 'png'; bytes: Buffer };

async function picturesFor(times: number): Promise<Made[]> {
  const made: Made[] = [];
  for (let seed = 1; seed <= times; seed += 1) {
    for (const kind of kinds) {
      made.push({ format: kind.format, bytes: await realisticPicture({ ...kind, seed }) });
    }
  }
  return made;
}
