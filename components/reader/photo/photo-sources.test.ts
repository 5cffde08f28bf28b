import { expect, test } from 'vitest';
import { photoSources } from './photo-sources.ts';

const frame = { x: 0, y: 0, width: 1600, height: 900 };
const photo = { key: 'abc', cuts: { whole: { frame, widths: [240, 480] } } };

test('every rendition is offered with its width, and a JPEG to who cannot choose', () => {
  const at = (file: string) => `/media/abc-0_0_1600_900-${file}`;
  expect(photoSources(photo)).toEqual({
    src: at('1200.jpg'),
    avif: `${at('240.avif')} 240w, ${at('480.avif')} 480w`,
    webp: `${at('240.webp')} 240w, ${at('480.webp')} 480w`,
    width: 1600,
    height: 900,
  });
});

test('a cut that is not there yet is shown whole', () => {
  expect(photoSources(photo, '1x1')).toEqual(photoSources(photo));
});
