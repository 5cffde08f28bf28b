import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { hostileFiles } from '#media/test/hostile-files.ts';
import { picture, segment, withSegments } from '#media/test/pictures.ts';
import { inspectPicture } from './inspect-picture.ts';

const key = '0123456789abcdef0123';
/** Encoding takes its time where others work too. */
const patience = 30_000;

async function inspect(bytes: Buffer) {
  const folder = temporaryFolder();
  const file = join(folder, 'sent');
  writeFileSync(file, bytes);
  const inspection = await inspectPicture({ file, key, folder });
  const names = readdirSync(folder).filter((name) => name !== 'sent');
  return { inspection, names, read: (name: string) => readFileSync(join(folder, name)) };
}

async function inspected(bytes: Buffer) {
  const { inspection, ...rest } = await inspect(bytes);
  if (!inspection.ok) throw new Error(`Refused: ${inspection.fault}`);
  return { ...inspection.data, ...rest };
}

test.each(await hostileFiles())(
  '$name: $fault',
  async ({ bytes, fault }) => {
    const { inspection, names } = await inspect(bytes);
    expect(inspection).toEqual({ ok: false, fault });
    expect(names).toEqual([]);
  },
  patience,
);

const jpeg = await picture(600, 400).jpeg().toBuffer();

test.each([
  ['a progressive JPEG', () => picture(600, 400).jpeg({ progressive: true }).toBuffer()],
  ['a JPEG in grey', () => picture(600, 400).greyscale().jpeg().toBuffer()],
  ['a JPEG in CMYK', () => picture(600, 400).toColourspace('cmyk').jpeg().toBuffer()],
  ['a PNG of 16 bits', () => picture(600, 400).toColourspace('rgb16').png().toBuffer()],
  ['a PNG with a palette', () => picture(600, 400).png({ palette: true }).toBuffer()],
  ['an interlaced PNG', () => picture(600, 400).png({ progressive: true }).toBuffer()],
  ['a lossless WebP', () => picture(600, 400).webp({ lossless: true }).toBuffer()],
  ['a JPEG with another behind it, as phones write', async () => Buffer.concat([jpeg, jpeg])],
  [
    'a JPEG with a film behind it, as phones write',
    async () =>
      Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0isommp42'), Buffer.alloc(90)]),
  ],
  [
    'a JPEG with a maker’s notes behind it',
    async () => Buffer.concat([jpeg, Buffer.from('SEFHe\0\0\0SEFT')]),
  ],
  ['a JPEG that its comment describes', async () => withSegments(jpeg, segment(0xfe, 'a < b, <3'))],
])(
  '%s is taken',
  async (_, make) => {
    const { width, height, renditions, read } = await inspected(await make());
    expect([width, height]).toEqual([600, 400]);
    for (const name of renditions) {
      const { channels, hasAlpha, space } = await sharp(read(name)).metadata();
      expect({ channels, hasAlpha, space }).toEqual({
        channels: 3,
        hasAlpha: false,
        space: 'srgb',
      });
    }
  },
  patience,
);

test(
  'a photo on its side is stood up',
  async () => {
    const photo = await picture(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height, cuts, read } = await inspected(photo);
    expect([width, height, cuts.whole.widths]).toEqual([400, 600, [240, 400]]);
    const stood = await sharp(read(`${key}-0_0_400_600-240.webp`)).metadata();
    expect([stood.width, stood.height, stood.orientation]).toEqual([240, 360, undefined]);
  },
  patience,
);

test(
  'transparency becomes white',
  async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const icon = sharp({ create: { width: 320, height: 200, channels: 4, background: clear } });
    const { read } = await inspected(await icon.png().toBuffer());
    const { dominant } = await sharp(read(`${key}-0_0_320_200-320.jpg`)).stats();
    expect(dominant).toEqual({ r: 248, g: 248, b: 248 });
  },
  patience,
);

test(
  'a very long strip is taken while every format can show it',
  async () => {
    const strip = (height: number) =>
      sharp({ create: { width: 200, height, channels: 3, background: '#0d4a57' } })
        .png()
        .toBuffer();
    expect((await inspect(await strip(16_383))).inspection.ok).toBe(true);
    expect((await inspect(await strip(16_384))).inspection).toEqual({
      ok: false,
      fault: 'too_many_pixels',
    });
  },
  patience,
);

test(
  'where it was taken, and with what, stands in no file that is served',
  async () => {
    const secret = 'SecretCamera';
    const photo = await picture(600, 400)
      .withExif({
        IFD0: { Make: secret, Artist: secret, ImageDescription: secret },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 42/1 0/1' },
      })
      .withXmp(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="p" photoshop:City="${secret}"/></rdf:RDF></x:xmpmeta>`,
      )
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(photo.includes(secret)).toBe(true);
    const { renditions, read, placeholder } = await inspected(photo);
    expect(renditions).toHaveLength(7);
    for (const name of renditions) {
      const bytes = read(name);
      const traces = [
        secret,
        'Exif',
        'http://ns.adobe.com',
        'xmpmeta',
        'ICC_PROFILE',
        'ICCP',
        'Photoshop 3.0',
        'EXIF',
        'XMP ',
      ];
      expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);
      const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc }).toEqual({});
    }
    expect(Buffer.from(placeholder, 'base64').includes('ICCP')).toBe(false);
  },
  patience,
);
