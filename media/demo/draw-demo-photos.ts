import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { DemoPhoto } from '#db/demo/fill-newsroom.ts';
import { likenessOf } from '#media/likeness.ts';
import { pictureKey } from '#media/picture-key.ts';
import { encodeRendition, placeholderOf } from '#media/renditions/encode-rendition.ts';
import { firstCuts, listFirstRenditions } from '#media/renditions/list-renditions.ts';
import { type Pixels, pixelsOf } from '#media/renditions/pixels.ts';
import { originalName, renditionFile } from '#media/names.ts';
import type { PhotoStore } from '#media/store.ts';
import { drawScene, isSceneName, isVariant } from './draw-scene.ts';

const AT_ONCE = 2;
const size = { width: 1600, height: 900 };
const frame = { x: 0, y: 0, ...size };

/**
 * Draws the demo newspaper's pictures (1600 × 900) into the store, as an upload leaves them there, and describes
 * them in the order wanted. A drawing that is already there is not drawn again. Throws on a scene that does not exist.
 */
export async function drawDemoPhotos(
  wanted: { scene: string; variant: number }[],
  store: PhotoStore,
): Promise<DemoPhoto[]> {
  const drawings = wanted.map(drawingOf);
  const done: DemoPhoto[] = [];
  const rest = drawings.entries();
  const drawRest = async () => {
    for (const [place, svg] of rest) done[place] = await drawPhoto(svg, store);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawRest));
  return done;
}

function drawingOf({ scene, variant }: { scene: string; variant: number }): string {
  if (!isSceneName(scene)) throw new Error(`There is no scene called "${scene}"`);
  if (!isVariant(variant)) throw new Error(`The scene "${scene}" has no variant ${variant}`);
  return drawScene(scene, variant);
}

async function drawPhoto(svg: string, store: PhotoStore): Promise<DemoPhoto> {
  const key = pictureKey(svg);
  const files = listFirstRenditions({ key, frame });
  const original = originalName(key);
  const names = [original, ...files.map(({ name }) => renditionFile(name))];
  const there = await Promise.all(names.map((name) => store.find(name)));
  if (there.includes(null)) {
    const pixels = await pixelsOf(sharp(Buffer.from(svg)));
    await store.write(original, await losslessly(pixels));
    for (const file of files) {
      await store.write(renditionFile(file.name), await encodeRendition(pixels, file));
    }
  }
  // From what is kept, so that a drawing that is there tells the same as one just drawn.
  const kept = await readFile((await store.find(original)) ?? '');
  const pixels = await pixelsOf(sharp(kept).resize({ width: 240 }));
  return {
    key,
    ...size,
    cuts: firstCuts({ key, frame }),
    placeholder: await placeholderOf(pixels),
    likeness: await likenessOf(sharp(pixels.data, { raw: pixels.info })),
    bytes: kept.length,
  };
}

async function losslessly({ data, info }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: info }).png({ compressionLevel: 3 }).toBuffer();
}
