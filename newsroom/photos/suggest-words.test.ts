import { expect, test } from 'vitest';
import { graphemes } from '#arabic/graphemes.ts';
import { photoLimits } from './photo-words.ts';
import { type WordsInFile, suggestWords } from './suggest-words.ts';

const silent: WordsInFile = {
  alt: [],
  caption: [],
  creator: [],
  credit: [],
  copyright: [],
  terms: [],
};
const suggest = (found: Partial<WordsInFile>) => suggestWords({ ...silent, ...found });

test('what is hidden in a text is taken out, and lines become one', () => {
  const { caption } = suggest({ caption: ['  جسر \u202eالرمان\u202c\r\nفجر\u0000 الأحد ', 'آخر'] });
  expect(caption).toBe('جسر الرمان فجر الأحد');
});

test('an empty text leaves its place to the next', () => {
  expect(suggest({ caption: ['', ' \u200b ', 'جسر الرمان'] }).caption).toBe('جسر الرمان');
});

test.each(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'IMG_20261125', 'untitled'])(
  'what a camera writes is no caption: %s',
  (caption) => {
    expect(suggest({ caption: [caption] }).caption).toBe('');
  },
);

test.each([
  ['سلمى حداد', 'الضحى', 'سلمى حداد / الضحى'],
  ['سلمى حداد', '', 'سلمى حداد'],
  ['', 'الضحى', 'الضحى'],
  ['سلمى حداد', 'سلمى حداد / الضحى', 'سلمى حداد / الضحى'],
  ['الضحى', 'الضحى', 'الضحى'],
])('%j and %j are credited as %j', (creator, credit, expected) => {
  expect(suggest({ creator: [creator], credit: [credit] }).credit).toBe(expected);
});

test('what is too long ends with a whole word, within its limit', () => {
  const { caption } = suggest({ caption: ['كلمة '.repeat(400)] });
  expect(caption).toMatch(/^(?:كلمة )+كلمة…$/u);
  expect(graphemes(caption)).toBeLessThanOrEqual(photoLimits.caption.hard);
  expect(suggest({ alt: ['x'.repeat(5_000)] }).alt).toBe('');
});
