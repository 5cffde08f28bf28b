import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type Icon, appIcons, appleIcon } from '#newsroom/icons.ts';

const folder = fileURLToPath(new URL('../../public', import.meta.url));
const smallest = { compressionLevel: 9, palette: true } as const;
const icons = [...appIcons, appleIcon];

/**
 * Draws the newspaper's mark in the sizes that devices ask for, into public/icons/. One that a device may cut
 * fills its square with the mark's own ground, and keeps what it shows within the middle four fifths, which
 * every shape leaves whole (W3C, Web Application Manifest, "Icon masks and safe zone").
 */
export async function drawIcons(): Promise<void> {
  await mkdir(join(folder, 'icons'), { recursive: true });
  const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
  for (const icon of icons) {
    // Renamed into place: a start that runs at the same time never sees half a picture.
    await writeFile(`${fileOf(icon)}.part`, await pictureOf(drawing, icon));
    await rename(`${fileOf(icon)}.part`, fileOf(icon));
  }
}

/** Whether every icon has been drawn; the development server starts without a build. */
export async function iconsAreDrawn(): Promise<boolean> {
  const found = await Promise.allSettled(icons.map((icon) => stat(fileOf(icon))));
  return found.every(({ status }) => status === 'fulfilled');
}

function fileOf({ path }: Icon): string {
  return join(folder, path);
}

async function pictureOf(drawing: string, { size, isMaskable }: Icon): Promise<Buffer> {
  const inner = isMaskable ? Math.round(size * 0.8) : size;
  const density = (72 * inner) / 64;
  const mark = await sharp(Buffer.from(drawing), { density })
    .resize(inner)
    .png(smallest)
    .toBuffer();
  if (!isMaskable) return mark;
  const [ground] = /(?<=<rect\b[^>]*\bfill=")#[0-9a-f]{6}/u.exec(drawing) ?? [];
  if (ground === undefined) throw new Error('public/icon.svg has no ground of one colour.');
  const [before, after] = [Math.floor, Math.ceil].map((whole) => whole((size - inner) / 2));
  return sharp(mark)
    .extend({ top: before, left: before, bottom: after, right: after, background: ground })
    .flatten({ background: ground })
    .png(smallest)
    .toBuffer();
}
