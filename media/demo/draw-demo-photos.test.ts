import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderStore } from '#media/store.ts';
import { drawDemoPhotos } from './draw-demo-photos.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawings-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const wanted = [
  { scene: 'sea', variant: 0 },
  { scene: 'library', variant: 2 },
  { scene: 'sea', variant: 1 },
];

test('drawings come back in the order wanted, light enough for a front page', async () => {
  const photos = await drawDemoPhotos(wanted, folderStore(folder));
  const widths = [240, 480, 720];
  expect(photos.map(({ cuts }) => cuts.whole.widths)).toEqual(wanted.map(() => widths));
  expect(await readdir(join(folder, 'renditions'))).toHaveLength(wanted.length * 7);
  expect((await readdir(join(folder, 'originals'))).toSorted()).toEqual(
    photos.map(({ key }) => key).toSorted(),
  );

  const again = await drawDemoPhotos(wanted.toReversed(), folderStore(folder));
  expect(again).toEqual(photos.toReversed());

  for (const { key, width, height, placeholder } of photos) {
    expect([width, height]).toEqual([1600, 900]);
    expect(placeholder.length).toBeLessThanOrEqual(500);
    const { size } = await stat(join(folder, 'renditions', `${key}-0_0_1600_900-720.webp`));
    expect(size).toBeLessThanOrEqual(30_000);
  }
});

test.each([
  [{ scene: 'moon', variant: 0 }, 'There is no scene called "moon"'],
  [{ scene: 'sea', variant: 4 }, 'The scene "sea" has no variant 4'],
])('%j does not exist, and nothing is drawn', async (one, message) => {
  await expect(drawDemoPhotos([...wanted, one], folderStore(folder))).rejects.toThrow(message);
  expect(await readdir(folder)).toEqual([]);
});
