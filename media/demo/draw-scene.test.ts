import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawScene, isSceneName, sceneNames, variants } from './draw-scene.ts';

test.each(sceneNames)('%s is a sound picture in every light', async (scene) => {
  const seen = new Set<string>();
  for (const variant of variants) {
    const svg = drawScene(scene, variant);
    expect(svg).not.toMatch(/<text|NaN|undefined|Infinity|href|#b4121e/i);
    expect(drawScene(scene, variant)).toBe(svg);

    const small = sharp(Buffer.from(svg));
    const { width, height } = await small.metadata();
    expect([width, height]).toEqual([1600, 900]);
    const { data } = await small
      .resize(64)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(new Set(data).size).toBeGreaterThan(60);
    seen.add(data.toString('base64'));
  }
  expect(seen.size).toBe(variants.length);
});

test('the newspaper has 22 scenes to choose from, and no others', () => {
  expect(sceneNames).toHaveLength(22);
  expect(isSceneName('harbour')).toBe(true);
  expect(isSceneName('toString')).toBe(false);
});
