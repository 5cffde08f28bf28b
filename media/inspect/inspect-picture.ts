import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { SuggestedWords } from '#newsroom/photos/suggest-words.ts';
import { jpegWidth, renditionWidths } from '#newsroom/photos/rendition-names.ts';
import { type UploadFault, uploadLimits } from '#newsroom/photos/uploads.ts';
import { likenessOf } from '#media/likeness.ts';
import { encodeRendition, placeholderOf } from '#media/renditions/encode-rendition.ts';
import { firstCuts, listFirstRenditions } from '#media/renditions/list-renditions.ts';
import { type Pixels, pixelsOf } from '#media/renditions/pixels.ts';
import { passesForPdf } from './hidden-content.ts';
import { type PictureKind, isPictureKind, kindOfFile } from './kind-of-file.ts';
import { decode } from './open-picture.ts';
import { readWords } from './read-words.ts';
import { walkJpeg } from './walk-jpeg.ts';
import { walkPng } from './walk-png.ts';
import { walkWebp } from './walk-webp.ts';

export type Inspected = Pick<Photo, 'width' | 'height' | 'cuts' | 'placeholder'> & {
  likeness: string;
  words: SuggestedWords;
  /** The names of the renditions that now lie in the folder. */
  renditions: string[];
};

export type Inspection = { ok: true; data: Inspected } | { ok: false; fault: UploadFault };

/** No format of ours is higher (WebP, RFC 9649). */
const mostHeight = 16_383;

const walks: Record<PictureKind, (file: Buffer) => UploadFault | null> = {
  jpeg: walkJpeg,
  png: walkPng,
  webp: walkWebp,
};

/**
 * Looks at an uploaded file, which may be anything: what it is, whether all of it can be decoded, what it says
 * of itself; and writes the first renditions of its whole into `folder`. Runs in the darkroom alone.
 */
export async function inspectPicture({
  file,
  key,
  folder,
}: {
  file: string;
  key: string;
  folder: string;
}): Promise<Inspection> {
  const bytes = await readFile(file);
  const size = await sizeOf(bytes);
  if (typeof size === 'string') return { ok: false, fault: size };
  const pixels = await pixelsFor(bytes, size.width);
  if (pixels === null) return { ok: false, fault: 'damaged' };
  const frame = { x: 0, y: 0, ...size };
  const first = listFirstRenditions({ key, frame });
  for (const rendition of first) {
    await writeFile(join(folder, rendition.name), await encodeRendition(pixels, rendition));
  }
  return {
    ok: true,
    data: {
      ...size,
      cuts: firstCuts({ key, frame }),
      placeholder: await placeholderOf(pixels),
      likeness: await likenessOf(sharp(pixels.data, { raw: pixels.info })),
      words: readWords(bytes),
      renditions: first.map(({ name }) => name),
    },
  };
}

/** The size of the upright picture in pixels, or why the file is refused; nothing is decoded yet. */
async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number } | UploadFault> {
  const kind = kindOfFile(bytes);
  if (!isPictureKind(kind)) return kind;
  const fault = passesForPdf(bytes) ? 'hidden_content' : walks[kind](bytes);
  if (fault) return fault;
  // The limit is ours to tell from damage, so that it can be said.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header) return 'damaged';
  if ((header.pages ?? 1) > 1) return 'animated';
  const { width, height } = header.autoOrient;
  const tallest = (height * (renditionWidths({ width }).at(-1) ?? width)) / width;
  if (width * height > uploadLimits.pixels || tallest > mostHeight) return 'too_many_pixels';
  if (Math.min(width, height) < uploadLimits.leastSide) return 'too_small';
  return { width, height };
}

/** As wide as the JPEG of the whole; null for what cannot be decoded to its last line. */
async function pixelsFor(bytes: Buffer, width: number): Promise<Pixels | null> {
  try {
    return await decode(bytes, (opened) =>
      pixelsOf(opened.resize({ width: jpegWidth({ width }) })),
    );
  } catch {
    return null;
  }
}
