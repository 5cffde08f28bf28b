import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Frame } from '#newsroom/photos/cuts.ts';
import {
  type RenditionFormat,
  jpegWidth,
  renditionName,
  renditionWidths,
} from '#newsroom/photos/rendition-names.ts';
import type { Rendition } from './rendition.ts';

/** Pixels of a picture that is upright and no wider than its widest rendition. */
export type Pixels = { data: Buffer; info: { width: number; height: number; channels: 3 } };

type Picture = {
  key: string;
  /** Of the original, upright. */
  width: number;
  height: number;
  folder: string;
  /** Called only when a file is missing. */
  decode: () => Promise<Pixels>;
};

/**
 * Writes the files of a picture that are not all there yet, each whole or not at all, and describes
 * them. Two callers with one picture do no harm: they write the same bytes under the same names.
 */
export async function writeRenditions(picture: Picture): Promise<Rendition> {
  const { key, width, height, folder } = picture;
  const frame = { x: 0, y: 0, width, height };
  const widths = renditionWidths(frame);
  const names = filesOf({ key, frame });
  const present = await Promise.all(names.map(({ name }) => exists(join(folder, name))));
  if (present.includes(false)) {
    await mkdir(folder, { recursive: true });
    await encode(await picture.decode(), { key, frame, folder });
  }
  const smallest = renditionName({ key, frame, width: widths[0] ?? width, format: 'webp' });
  const placeholder = await placeholderOf(join(folder, smallest));
  return { key, width, height, cuts: { whole: { frame, widths } }, placeholder };
}

type Whole = { key: string; frame: Frame };

function filesOf({ key, frame }: Whole) {
  const file = (width: number, format: RenditionFormat) => ({
    width,
    format,
    name: renditionName({ key, frame, width, format }),
  });
  return [
    ...renditionWidths(frame).flatMap((width) => [file(width, 'webp'), file(width, 'avif')]),
    file(jpegWidth(frame), 'jpg'),
  ];
}

async function encode(pixels: Pixels, { folder, ...whole }: Whole & { folder: string }) {
  for (const { width, format, name } of filesOf(whole)) {
    const resized = sharp(pixels.data, { raw: pixels.info }).resize({ width });
    // Detail costs most where it is seen least: wide files are shown on dense screens.
    const dense = width > 960;
    const encoded = {
      webp: () => resized.webp({ quality: dense ? 70 : 75, effort: 3 }),
      // Measured: no effort is as quick as WebP and a third smaller; more effort takes ten times as long for a tenth.
      avif: () => resized.avif({ quality: dense ? 45 : 50, effort: 0 }),
      jpg: () => resized.jpeg({ quality: 80, progressive: true }),
    }[format]();
    await writeWhole(join(folder, name), await encoded.toBuffer());
  }
}

async function placeholderOf(file: string): Promise<string> {
  const tiny = sharp(file).resize({ width: 24, height: 24, fit: 'inside' }).blur(0.8);
  const bytes = await tiny.webp({ quality: 30, alphaQuality: 0, effort: 6 }).toBuffer();
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}

async function writeWhole(file: string, bytes: Buffer) {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new Error(`The photo file ${file} cannot be written`, { cause });
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
