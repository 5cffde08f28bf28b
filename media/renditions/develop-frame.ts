import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renditionWidths } from '#newsroom/photos/rendition-names.ts';
import type { DevelopTask } from '#media/darkroom/tasks.ts';
import { decode } from '#media/inspect/open-picture.ts';
import { encodeRendition } from './encode-rendition.ts';
import { listRenditions } from './list-renditions.ts';
import { pixelsOf } from './pixels.ts';

/** Writes the wanted files of a frame into a folder, the smallest first. Runs in the darkroom alone. */
export async function developFrame({
  file,
  key,
  frame,
  names,
  folder,
}: DevelopTask): Promise<void> {
  const { x, y, width, height } = frame;
  const widest = renditionWidths(frame).at(-1) ?? width;
  const pixels = await decode(file, (opened) =>
    pixelsOf(opened.extract({ left: x, top: y, width, height }).resize({ width: widest })),
  );
  for (const rendition of listRenditions({ key, frame })) {
    if (!names.includes(rendition.name)) continue;
    await writeFile(join(folder, rendition.name), await encodeRendition(pixels, rendition));
  }
}
