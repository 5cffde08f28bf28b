import sharp from 'sharp';
import { pictureKey } from './picture-key.ts';
import { renditionWidths } from '#newsroom/photos/rendition-names.ts';
import type { Rendition } from './rendition.ts';
import { type Pixels, writeRenditions } from './write-renditions.ts';

const FORMATS = new Set(['jpeg', 'png', 'webp']);

/** A picture may say it is enormous in a few bytes; the largest cameras stay below this. */
const LIMIT_INPUT_PIXELS = 110_000_000;

/**
 * Re-encodes a JPEG, PNG or WebP (by content, not by name) into `folder`: upright, sRGB, opaque,
 * without metadata, never enlarged. Files that are already there are not encoded again. Rejects
 * with a `cause` when the bytes are not such a picture, are damaged, or hold too many pixels.
 */
export async function makeRenditions(
  picture: Buffer | Uint8Array,
  folder: string,
): Promise<Rendition> {
  const { width, height } = await sizeOf(picture);
  const decode = async () => readable(() => decodePixels(picture, width));
  return writeRenditions({ key: pictureKey(picture), width, height, folder, decode });
}

async function sizeOf(picture: Uint8Array) {
  const header = await readable(() => open(picture).metadata());
  if (!FORMATS.has(header.format)) {
    throw new Error(`The picture is ${header.format}; only JPEG, PNG and WebP are taken`);
  }
  return header.autoOrient;
}

async function decodePixels(picture: Uint8Array, width: number): Promise<Pixels> {
  const widest = renditionWidths({ width }).at(-1) ?? width;
  const { data, info } = await open(picture)
    .autoOrient()
    .resize({ width: widest })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height, channels: 3 } };
}

function open(picture: Uint8Array) {
  return sharp(picture, { limitInputPixels: LIMIT_INPUT_PIXELS, failOn: 'warning' });
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error('The picture cannot be read: it is damaged, or not a picture', { cause });
  }
}
