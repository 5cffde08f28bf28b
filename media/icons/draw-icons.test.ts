import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { appIcon, appIcons, appleIcon } from '#newsroom/icons.ts';
import { drawIcons, iconsAreDrawn } from './draw-icons.ts';

const ground = [0x0d, 0x4a, 0x57];

beforeAll(drawIcons);

async function pixels(path: string) {
  const file = fileURLToPath(new URL(`../../public${path}`, import.meta.url));
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 4)];
  return { width: info.width, height: info.height, at };
}

test.each([...appIcons, appleIcon])('$path is as large as it says', async ({ path, size }) => {
  expect(await iconsAreDrawn()).toBe(true);
  expect(await pixels(path)).toMatchObject({ width: size, height: size });
});

test('an icon that is shown as it is keeps its round corners', async () => {
  const { at } = await pixels(appIcon.path);
  expect(at(0, 0)[3]).toBe(0);
});

test.each([...appIcons, appleIcon].filter(({ isMaskable }) => isMaskable))(
  '$path fills its square, and shows the mark in the middle',
  async ({ path, size }) => {
    const { at } = await pixels(path);
    for (const corner of [at(0, 0), at(size - 1, size - 1)])
      expect(corner).toEqual([...ground, 255]);
    // The sun above the horizon.
    expect(at(size / 2, Math.round(size * 0.55))).toEqual([255, 255, 255, 255]);
  },
);
