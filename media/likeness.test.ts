import { expect, test } from 'vitest';
import { picture } from '#media/test/pictures.ts';
import sharp, { type Sharp } from 'sharp';
import { likenessOf } from './likeness.ts';

/** What the library counts as the same picture (db/photos/list-similar-photos.ts). */
const nearly = 6;

function apart(one: string, other: string): number {
  const differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  return differing.toString(2).replaceAll('0', '').length;
}

const original = () => picture(1200, 800);
const encoded = async (changed: Sharp) => sharp(await changed.toBuffer());

test('is 16 hex digits, the same each time', async () => {
  const likeness = await likenessOf(original());
  expect(likeness).toMatch(/^[0-9a-f]{16}$/u);
  expect(await likenessOf(original())).toBe(likeness);
});

test.each([
  ['smaller', () => encoded(original().resize({ width: 320 }).png())],
  ['in another format', () => encoded(original().webp({ quality: 40 }))],
  ['as a poor JPEG', () => encoded(original().jpeg({ quality: 20 }))],
  ['a little darker', () => encoded(original().modulate({ brightness: 0.85 }).png())],
  [
    'cut a little at its edges',
    () => encoded(original().extract({ left: 20, top: 14, width: 1160, height: 772 }).png()),
  ],
])('a picture %s is nearly the same', async (_, change) => {
  const one = await likenessOf(original());
  expect(apart(one, await likenessOf(await change()))).toBeLessThanOrEqual(nearly);
});

test.each([2, 3, 4, 5])('another picture (%i) is not', async (seed) => {
  const one = await likenessOf(original());
  expect(apart(one, await likenessOf(picture(1200, 800, seed)))).toBeGreaterThan(nearly);
});
