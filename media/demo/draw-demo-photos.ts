import sharp from 'sharp';
import { pictureKey } from '#media/picture-key.ts';
import type { Rendition } from '#media/rendition.ts';
import { type Pixels, writeRenditions } from '#media/write-renditions.ts';
import { drawScene, isSceneName, isVariant } from './draw-scene.ts';

const AT_ONCE = 2;

/**
 * Draws the demo newspaper's pictures (1600 × 900) into `folder` and describes them in the order
 * wanted. A drawing that is already there is not drawn again. Throws on a scene that does not exist.
 */
export async function drawDemoPhotos(
  wanted: { scene: string; variant: number }[],
  folder: string,
): Promise<Rendition[]> {
  const drawings = wanted.map(drawingOf);
  const done: Rendition[] = [];
  const rest = drawings.entries();
  const drawRest = async () => {
    for (const [place, svg] of rest) done[place] = await drawPhoto(svg, folder);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawRest));
  return done;
}

function drawingOf({ scene, variant }: { scene: string; variant: number }): string {
  if (!isSceneName(scene)) throw new Error(`There is no scene called "${scene}"`);
  if (!isVariant(variant)) throw new Error(`The scene "${scene}" has no variant ${variant}`);
  return drawScene(scene, variant);
}

function drawPhoto(svg: string, folder: string): Promise<Rendition> {
  const decode = () => decodeDrawing(svg);
  return writeRenditions({ key: pictureKey(svg), width: 1600, height: 900, folder, decode });
}

async function decodeDrawing(svg: string): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height, channels: 3 } };
}
