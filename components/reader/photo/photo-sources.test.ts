import { expect, test } from 'vitest';
import { photoSources } from './photo-sources.ts';

test('every rendition is offered with its width, and a JPEG to who cannot choose', () => {
  expect(photoSources({ key: 'abc', widths: [480, 960] })).toEqual({
    src: '/media/abc-1200.jpg',
    srcSet: '/media/abc-480.webp 480w, /media/abc-960.webp 960w',
  });
});
