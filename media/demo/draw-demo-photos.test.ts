import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  const photos = await drawDemoPhotos(wanted, folder);
  expect(photos.map(({ widths }) => widths)).toEqual(wanted.map(() => [480, 960, 1600]));
  expect(await readdir(folder)).toHaveLength(12);

  const again = await drawDemoPhotos(wanted.toReversed(), folder);
  expect(again).toEqual(photos.toReversed());

  for (const { key, width, height, placeholder } of photos) {
    expect([width, height]).toEqual([1600, 900]);
    expect(placeholder.length).toBeLessThanOrEqual(500);
    const { size } = await stat(join(folder, `${key}-960.webp`));
    expect(size).toBeLessThanOrEqual(45_000);
  }
});

test.each([
  [{ scene: 'moon', variant: 0 }, 'There is no scene called "moon"'],
  [{ scene: 'sea', variant: 4 }, 'The scene "sea" has no variant 4'],
])('%j does not exist, and nothing is drawn', async (one, message) => {
  await expect(drawDemoPhotos([...wanted, one], folder)).rejects.toThrow(message);
  expect(await readdir(folder)).toEqual([]);
});
