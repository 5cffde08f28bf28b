import { expect, test } from 'vitest';
import { placeList } from './place-list.ts';

const seen = { top: 100, bottom: 800 };

test.each([
  ['under its line', { top: 200, bottom: 240 }, { above: false, room: 546 }],
  ['above where the window ends soon', { top: 700, bottom: 740 }, { above: true, room: 586 }],
  ['under it where above is no better', { top: 110, bottom: 600 }, { above: false, room: 186 }],
  ['never too small to be used', { top: 90, bottom: 810 }, { above: false, room: 120 }],
])('%s', (_, line, place) => {
  expect(placeList(line, seen)).toEqual(place);
});
