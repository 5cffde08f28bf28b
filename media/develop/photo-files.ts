import type { ShownCut, ShownCuts } from '#newsroom/photos/photo.ts';
import { type Crops, type FocalPoint, type Frame, framesOf } from '#newsroom/photos/cuts.ts';
import { keyOfRendition, renditionWidths } from '#newsroom/photos/rendition-names.ts';
import { folders, originalName, renditionFile } from '#media/names.ts';
import { listRenditions } from '#media/renditions/list-renditions.ts';
import type { PhotoStore } from '#media/store.ts';

type Cuttable = {
  key: string;
  width: number;
  height: number;
  focal: FocalPoint | null;
  crops: Crops;
};

/** The frames that a photo has now, each once: the whole of a picture of 16:9 is its 16:9 too. */
export function framesToDevelop(photo: Cuttable): Frame[] {
  const frames = Object.values(framesOf(photo));
  const names = frames.map((frame) => JSON.stringify(frame));
  return frames.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

/** All cuts of a photo, as they are once every file is there. */
export function developedCuts(photo: Cuttable): ShownCuts {
  const frames = framesOf(photo);
  return {
    whole: shown(frames.whole),
    '16x9': shown(frames['16x9']),
    '4x3': shown(frames['4x3']),
    '1x1': shown(frames['1x1']),
  };
}

function shown(frame: Frame): ShownCut {
  return { frame, widths: renditionWidths(frame) };
}

/** The names of all renditions of these frames of a photo. */
export function renditionsOf(key: string, frames: Frame[]): string[] {
  return frames.flatMap((frame) => listRenditions({ key, frame }).map(({ name }) => name));
}

/** Removes everything that is kept of photos that are no more. */
export async function removePhotoFiles(store: PhotoStore, keys: ReadonlySet<string>) {
  if (keys.size === 0) return;
  const names = await store.list(folders.renditions);
  const renditions = names.filter((name) => keys.has(keyOfRendition(name) ?? ''));
  const files = [...[...keys].map(originalName), ...renditions.map(renditionFile)];
  await Promise.all(files.map((name) => store.remove(name)));
}
