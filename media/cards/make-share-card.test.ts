import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { colours } from './card-colours.ts';
import { drawGround } from './card-ground.ts';
import type { CardPhoto } from './card-photo.ts';
import { mostBytes } from './encode-card.ts';
import { type CardFace, makeShareCard } from './make-share-card.ts';
import { hardHeadlines } from './test/headlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const size = { width: 1200, height: 630 };
const frame = { x: 0, y: 0, ...size };
const plainFace: CardFace = {
  headline: hardHeadlines.latin,
  language: 'ar',
  label: 'تقنية',
  mark: null,
  newspaper: 'الضحى',
  photo: null,
};

async function photo(name: string, picture: Sharp): Promise<CardPhoto> {
  const file = join(folder, name);
  await picture.toFile(file);
  return { file, size, frame };
}

const flat = (background: string) => sharp({ create: { ...size, channels: 3, background } });

async function pixelsOf(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => {
    const at = (y * info.width + x) * 3;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
  };
}

type Pixel = readonly [number, number, number];
/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (pixel: Pixel) => {
  const [r, g, b] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};
const hex = (colour: string): Pixel =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Pixel;
const contrast = (one: Pixel, other: Pixel) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('a card is a PNG of 1200 × 630, and the same facts give the same bytes', async () => {
  const png = await makeShareCard(plainFace);
  const { format, width, height } = await sharp(png).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(png.length).toBeLessThan(mostBytes);
  expect(await makeShareCard(plainFace)).toEqual(png);
  expect((await makeShareCard({ ...plainFace, label: 'علوم' })).equals(png)).toBe(false);
});

test('a photo of nothing but grain stays below what messengers fetch', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const grain = sharp({ create: { ...size, channels: 3, background: '#888', noise } });
  const png = await makeShareCard({ ...plainFace, photo: await photo('grain.png', grain) });
  expect(png.length).toBeLessThanOrEqual(mostBytes);
}, 30_000);

test('on any photo every word has 4.5 to 1', async () => {
  const textTop = 300;
  const flag = { x: 900, y: 0, width: 240 };
  const ground = Buffer.from(drawGround({ hasPhoto: true, textTop, flag, badge: null }));
  const at = await pixelsOf(
    await flat('#ffffff')
      .composite([{ input: ground }])
      .png()
      .toBuffer(),
  );
  for (let y = textTop; y < size.height; y += 1) {
    for (const colour of [colours.white, colours.soft]) {
      expect(contrast(at(20, y), hex(colour))).toBeGreaterThan(4.5);
    }
  }
  expect(contrast(at(1000, 40), hex(colours.white))).toBeGreaterThan(4.5);
  expect(contrast(hex(colours.urgent), hex(colours.onUrgent))).toBeGreaterThan(4.5);
  expect(contrast(hex(colours.important), hex(colours.onImportant))).toBeGreaterThan(4.5);
  // And higher up the photo is as it is.
  expect(at(20, 100)).toEqual([255, 255, 255]);
});

test('without a photo, too, every word has 4.5 to 1', async () => {
  const flag = { x: 900, y: 0, width: 240 };
  const ground = drawGround({ hasPhoto: false, textTop: 0, flag, badge: null });
  const at = await pixelsOf(await sharp(Buffer.from(ground)).png().toBuffer());
  for (let y = 0; y < size.height; y += 9) {
    for (let x = 0; x < size.width; x += 9) {
      expect(contrast(at(x, y), hex(colours.soft))).toBeGreaterThan(4.5);
    }
  }
});

test.each(Object.entries(hardHeadlines))(
  'no word comes near the edge of the card: %s',
  async (_, headline) => {
    const at = await pixelsOf(await makeShareCard({ ...plainFace, headline }));
    const words: [x: number, y: number][] = [];
    for (let y = 0; y < size.height; y += 1) {
      for (let x = 0; x < size.width; x += 1) {
        if (Math.min(...at(x, y)) > 150) words.push([x, y]);
      }
    }
    const [xs, ys] = [words.map(([x]) => x), words.map(([, y]) => y)];
    const [least, most] = [Math.min, Math.max].map(
      (of) => (all: number[]) => all.reduce((one, other) => of(one, other)),
    );
    expect(words.length).toBeGreaterThan(500);
    expect(least?.(xs)).toBeGreaterThan(50);
    expect(most?.(xs)).toBeLessThan(1150);
    expect(least?.(ys)).toBeGreaterThan(15);
    expect(most?.(ys)).toBeLessThan(590);
  },
);

const isRed = ([r, g, b]: Pixel) =>
  Math.abs(r - 0xb4) + Math.abs(g - 0x12) + Math.abs(b - 0x1e) < 24;

test('red is عاجل and nothing else', async () => {
  const redOf = async (mark: CardFace['mark']) => {
    const at = await pixelsOf(await makeShareCard({ ...plainFace, mark }));
    let red = 0;
    for (let y = 0; y < size.height; y += 2)
      for (let x = 0; x < size.width; x += 2) red += isRed(at(x, y)) ? 1 : 0;
    return red;
  };
  expect(await redOf(null)).toBe(0);
  expect(await redOf({ level: 1, word: 'مهم' })).toBe(0);
  const urgent = await redOf({ level: 2, word: 'عاجل' });
  expect(urgent).toBeGreaterThan(3_000);
  expect(await redOf({ level: 3, word: 'عاجل جدًا' })).toBeGreaterThan(urgent);
});

test('a photo that cannot be read is no card', async () => {
  const gone = { file: join(folder, 'gone.webp'), size, frame };
  await expect(makeShareCard({ ...plainFace, photo: gone })).rejects.toThrow(/missing/u);
});

test('a card without a word that its font can write is still a card', async () => {
  const png = await makeShareCard({
    headline: '😀',
    language: 'ar',
    label: '🏆',
    mark: null,
    newspaper: '中',
    photo: null,
  });
  expect((await sharp(png).metadata()).width).toBe(1200);
});
