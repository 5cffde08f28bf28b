import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRenditions } from './make-renditions.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renditions-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function picture(width: number, height: number) {
  const create = { width, height, channels: 3, background: '#0d4a57' } as const;
  return sharp({ create: { ...create, noise: { type: 'gaussian', mean: 128, sigma: 20 } } });
}

const sizeOf = async (name: string) => {
  const { width, height } = await sharp(join(folder, name)).metadata();
  return [width, height];
};

test('a photo is kept in two formats at each width, and once as a JPEG', async () => {
  const photo = await picture(2000, 1000).jpeg().toBuffer();
  const { key, placeholder, ...rest } = await makeRenditions(photo, folder);

  expect(key).toMatch(/^[0-9a-f]{20}$/);
  const frame = { x: 0, y: 0, width: 2000, height: 1000 };
  const widths = [240, 480, 720, 1080, 1440, 2000];
  expect(rest).toEqual({ width: 2000, height: 1000, cuts: { whole: { frame, widths } } });
  const ends = widths.flatMap((width) => [`${width}.avif`, `${width}.webp`]);
  expect((await readdir(folder)).toSorted()).toEqual(
    [...ends, '1200.jpg'].map((end) => `${key}-0_0_2000_1000-${end}`).toSorted(),
  );
  expect(await sizeOf(`${key}-0_0_2000_1000-480.webp`)).toEqual([480, 240]);
  expect(await sizeOf(`${key}-0_0_2000_1000-1440.avif`)).toEqual([1440, 720]);
  expect(await sizeOf(`${key}-0_0_2000_1000-1200.jpg`)).toEqual([1200, 600]);
  expect(placeholder).toMatch(/^data:image\/webp;base64,/);
  expect(placeholder.length).toBeLessThanOrEqual(500);
});

test('a photo on its side is stood up, and its metadata stays behind', async () => {
  const where = { IFD0: { Copyright: 'x' }, IFD3: { GPSLatitudeRef: 'N' } };
  const photo = await picture(1000, 700)
    .jpeg()
    .withExif(where)
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { key, width, height, cuts } = await makeRenditions(photo, folder);

  expect([width, height, cuts.whole.widths]).toEqual([700, 1000, [240, 480, 700]]);
  expect(await sizeOf(`${key}-0_0_700_1000-480.webp`)).toEqual([480, 686]);
  for (const name of await readdir(folder)) {
    const { exif, icc, xmp, orientation } = await sharp(join(folder, name)).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({});
  }
});

test('a small picture is never enlarged, and transparency becomes white', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const icon = sharp({ create: { width: 320, height: 200, channels: 4, background: clear } });
  const { key, cuts } = await makeRenditions(await icon.png().toBuffer(), folder);

  expect(cuts.whole.widths).toEqual([240, 320]);
  expect(await sizeOf(`${key}-0_0_320_200-320.webp`)).toEqual([320, 200]);
  expect(await sizeOf(`${key}-0_0_320_200-320.jpg`)).toEqual([320, 200]);
  const { dominant } = await sharp(join(folder, `${key}-0_0_320_200-320.jpg`)).stats();
  expect(dominant).toEqual({ r: 248, g: 248, b: 248 });
});

test('the second time nothing is written, and the answer is the same', async () => {
  const photo = await picture(1700, 400).png().toBuffer();
  const first = await makeRenditions(photo, folder);
  const written = await Promise.all(
    (await readdir(folder)).map((name) => stat(join(folder, name))),
  );
  const second = await makeRenditions(new Uint8Array(photo), folder);

  expect(second).toEqual(first);
  const now = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
  expect(now.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
    written.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
  );
});

test('a file that went missing is made again', async () => {
  const photo = await picture(600, 400).webp().toBuffer();
  const { key } = await makeRenditions(photo, folder);
  const name = join(folder, `${key}-600.webp`);
  const before = await readFile(name);
  await rm(name);
  await makeRenditions(photo, folder);
  expect(await readFile(name)).toEqual(before);
});

test.each([
  ['no picture', async () => Buffer.from('<html>')],
  ['nothing', async () => Buffer.alloc(0)],
  ['half a photo', async () => (await picture(900, 900).jpeg().toBuffer()).subarray(0, 20_000)],
  ['a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['far too many pixels', async () => enormous()],
])('%s is refused with a reason, and leaves no file', async (_, bytes) => {
  await expect(makeRenditions(await bytes(), folder)).rejects.toThrow(
    /^The picture (cannot be read|is svg)/,
  );
  expect(await readdir(folder)).toEqual([]);
});

/** A PNG whose header claims 60,000 × 60,000 pixels. */
async function enormous(): Promise<Buffer> {
  const png = await picture(8, 8).png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  return png;
}
