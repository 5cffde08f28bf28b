import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { SHARE_WIDTH, renditionWidths, shareName, webpName } from './rendition-files.ts';
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
  const widths = renditionWidths(width);
  const names = [...widths.map((each) => webpName(key, each)), shareName(key)];
  const present = await Promise.all(names.map((name) => exists(join(folder, name))));
  if (present.includes(false)) {
    await mkdir(folder, { recursive: true });
    await encode(await picture.decode(), { key, widths, folder });
  }
  const smallest = join(folder, webpName(key, widths[0] ?? width));
  return { key, width, height, widths, placeholder: await placeholderOf(smallest) };
}

async function encode(pixels: Pixels, files: { key: string; widths: number[]; folder: string }) {
  const from = () => sharp(pixels.data, { raw: pixels.info });
  for (const width of files.widths) {
    // Detail costs most where it is seen least: wide files are shown on dense screens.
    const quality = width > 960 ? 70 : 75;
    const webp = from().resize({ width }).webp({ quality, effort: 3 });
    await writeWhole(join(files.folder, webpName(files.key, width)), await webp.toBuffer());
  }
  const share = from().resize({ width: SHARE_WIDTH, withoutEnlargement: true });
  const jpeg = await share.jpeg({ quality: 80, progressive: true }).toBuffer();
  await writeWhole(join(files.folder, shareName(files.key)), jpeg);
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
