import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardFont } from './card-font.ts';
import { cardText } from './card-text.ts';
import { lettersOf } from './letters-of-font.ts';

test.each([
  ['Arabic with vowels, numbers and quotation marks', 'أَعلنَ «المجلس» 61.4% (12)…', null],
  ['Latin names and marks of markup', `Škoda & <b>"'`, null],
  ['Persian and Urdu letters', 'پژوهش گفت ٹھیک', null],
  ['ZWNJ', 'می\u200cخواهد', null],
  ['bidi controls', 'خبر\u202eمقلوب\u202c \u2066هنا\u2069\u200f', 'خبرمقلوب هنا'],
  ['line ends and many spaces', ' سطر\n  آخر ', 'سطر آخر'],
  ['emoji, also joined ones', 'تفوز 🏆 بالكأس 👨‍👩‍👧', 'تفوز بالكأس'],
  ['other scripts', 'قال Путин في 北京 أمس', 'قال في أمس'],
  ['letters of Kurdish, by the nearest', 'کۆمەڵە', 'کومهله'],
  ['letters of mathematics and full width', '𝗡𝗲𝘄𝘀 ＡＢＣ', 'News ABC'],
  ['ligatures', 'ﷺ', 'صلى الله عليه وسلم'],
])('%s', (_, text, expected) => {
  expect(cardText(text)).toBe(expected ?? text);
});

const needed = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئًٌٍَُِّْ،؛؟«»…0123456789٠١٢٣٤٥٦٧٨٩AZaz';
const missing = 'Ж中\uffff';

test.each(['bold', 'semiBold'] as const)('the font is read as it is: %s', (weight) => {
  const letters = lettersOf(readFileSync(cardFont(weight).file));
  const has = (letter: string) => letters.has(letter.codePointAt(0) ?? 0);
  expect(Array.from(needed + missing).filter((letter) => !has(letter))).toEqual(
    Array.from(missing),
  );
});

test('what is no font is refused', () => {
  expect(() => lettersOf(Buffer.alloc(64))).toThrow(/font/u);
});
