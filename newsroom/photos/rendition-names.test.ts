import { expect, test } from 'vitest';
import { jpegWidth, keyOfRendition, renditionName, renditionWidths } from './rendition-names.ts';

const key = '0123456789abcdef0123';
const frame = { x: 200, y: 0, width: 1200, height: 900 };

test('a frame is kept at the steps below its width and at its width, never enlarged', () => {
  expect(renditionWidths({ width: 1200 })).toEqual([240, 480, 720, 1080, 1200]);
  expect(renditionWidths({ width: 200 })).toEqual([200]);
  expect(renditionWidths({ width: 720 })).toEqual([240, 480, 720]);
  expect(renditionWidths({ width: 6000 }).at(-1)).toBe(2016);
  expect([jpegWidth({ width: 6000 }), jpegWidth({ width: 900 })]).toEqual([1200, 900]);
});

test('a name says which photo it belongs to', () => {
  const name = renditionName({ key, frame, width: 480, format: 'avif' });
  expect(name).toBe(`${key}-200_0_1200_900-480.avif`);
  expect(keyOfRendition(name)).toBe(key);
});

test.each([
  `${key}-200_0_1200_900-480.svg`,
  `../${key}-200_0_1200_900-480.avif`,
  `${key}-200_0_1200_900-480.avif/..`,
  `${key.toUpperCase()}-200_0_1200_900-480.avif`,
  key,
  '',
])('%j is no rendition', (name) => {
  expect(keyOfRendition(name)).toBeNull();
});
