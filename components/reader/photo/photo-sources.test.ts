import { expect, test } from 'vitest';
import { photoSources } from './photo-sources.ts';

const frame = { x: 0, y: 0, width: 1600, height: 900 };
const square = { x: 350, y: 0, width: 900, height: 900 };
const photo = {
  key: 'abc',
  cuts: {
    whole: { frame, widths: [240, 480, 720, 1080, 1440, 1600] },
    '1x1': { frame: square, widths: [240, 480, 720, 900] },
  },
};
const widthsIn = (set: string) => [...set.matchAll(/ (\d+)w/gu)].map(([, width]) => Number(width));

test('every rendition is offered with its width, and a JPEG to who cannot choose', () => {
  const small = { key: 'abc', cuts: { whole: { frame, widths: [240, 480] } } };
  const at = (file: string) => `/media/abc-0_0_1600_900-${file}`;
  expect(photoSources(small)).toEqual({
    src: at('1200.jpg'),
    avif: `${at('240.avif')} 240w, ${at('480.avif')} 480w`,
    webp: `${at('240.webp')} 240w, ${at('480.webp')} 480w`,
    width: 1600,
    height: 900,
  });
});

test('a cut has files of its own', () => {
  const { src, avif, ...size } = photoSources(photo, { cut: '1x1', narrowest: 0, widest: 900 });
  expect(src).toBe('/media/abc-350_0_900_900-900.jpg');
  expect(avif).toMatch(/^\/media\/abc-350_0_900_900-240\.avif 240w, /u);
  expect(size).toMatchObject({ width: 900, height: 900 });
});

test('a cut that is not there yet is shown whole', () => {
  expect(photoSources(photo, { cut: '4x3', narrowest: 0, widest: 900 })).toEqual(
    photoSources(photo),
  );
});

test.each([
  ['no wider than three times its widest', 100, 280, [240, 480, 720, 1080]],
  ['no narrower than its narrowest', 320, 120, [480]],
  ['all that there is, where it could be wider still', 0, 900, [240, 480, 720, 1080, 1440, 1600]],
  ['the widest, where each is too narrow', 1700, 1800, [1600]],
])('what a place can use is offered: %s', (_, narrowest, widest, expected) => {
  const { avif, webp } = photoSources(photo, { cut: 'whole', narrowest, widest });
  expect(widthsIn(avif)).toEqual(expected);
  expect(widthsIn(webp)).toEqual(expected);
});
