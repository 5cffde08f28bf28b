import { describe, expect, test } from 'vitest';
import { cleanLine } from './clean-text.ts';
import { withoutPresentationForms } from './presentation-forms.ts';

/** The forms of each letter in Unicode's order: isolated, final and, where it joins on, initial and medial. */
const formsOf = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfef4; code += 1) {
  const form = String.fromCodePoint(code);
  const letter = form.normalize('NFKC');
  formsOf.set(letter, [...(formsOf.get(letter) ?? []), form]);
}

/** A word in glyphs, as a PDF keeps it. */
function glyphs(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, at) => {
      const forms = formsOf.get(letter);
      if (!forms) return letter;
      const before = formsOf.get(letters[at - 1] ?? '')?.length === 4;
      const after = forms.length === 4 && formsOf.has(letters[at + 1] ?? '');
      return forms[(before ? 1 : 0) + (after ? 2 : 0)];
    })
    .join('');
}

const seen = (line: string) => [...line].toReversed().join('');

test.each([
  ['ﻗﺎﻝ ﻭﺯﻳﺮ', 'قال وزير'],
  ['ﺍﻟﺤﻜﻮﻣﺔ ﺗﻘﺮ ﻗﺎﻧﻮﻥ m² H₂O ﷺ ﷲ', 'الحكومة تقر قانون m² H₂O ﷺ ﷲ'],
  ['ﻻ ﻷ ﻹ ﻵ', 'لا لأ لإ لآ'],
  ['ﭘﺎﺭﯾﺲ ﮔﻞ ﮐﺘﺎﺏ ﭖ', 'پاریس گل کتاب پ'],
  ['ﻣﻬﻤﱠﺎﺕ ﺑ\ufe76ﺖ ﻣ\ufe77ﺪ', 'مهمَّات بَت مَد'],
  ['ﲬﺎﺭ', 'خمار'],
  ['oﬃce ﬁﬂ', 'office fifl'],
  ['ﺱ\ufe73', 'س'],
  ['ﻋﺒﺪ ﺍﷲ ﻭﺍﷲ', 'عبد ﷲ وﷲ'],
])('%s is read as %s', (form, letters) => {
  expect(withoutPresentationForms(form)).toBe(letters);
  expect(cleanLine(form)).toBe(letters.normalize('NFC'));
});

test('every letter of forms A and B is one, and none of them is left', () => {
  for (let code = 0xfb50; code <= 0xfefc; code += 1) {
    const form = String.fromCodePoint(code);
    const isWord = code >= 0xfdf0 && code < 0xfe70;
    const decomposes = form.normalize('NFKC') !== form;
    if (decomposes && !isWord) {
      expect(withoutPresentationForms(form)).not.toMatch(/[\ufb50-\ufdef\ufe70-\ufeff ]/u);
    }
  }
});

test.each([
  'ﷲ',
  'ﷴ',
  'ﷺ',
  'ﷻ',
  '500 ﷼',
  '﷽',
  'ﷰ',
  '﴾ قل ﴿',
  'm² H₂O ½ № ™ ℃ ③ ﹪ １',
  'دعا ﷲ',
  '🏴‍☠️',
  '',
])('%s stays', (text) => {
  expect(withoutPresentationForms(text)).toBe(text);
});

describe('a line that a PDF has as it is seen, from the left', () => {
  test.each([
    ['محمد', 'محمد'],
    ['أعلنت الحكومة قانون الموازنة', 'أعلنت الحكومة قانون الموازنة'],
    ['قال وزير إن 35 قتيلا سقطوا', 'قال وزير إن 35 قتيلا سقطوا'],
    ['شبكة BBC News تبث', 'شبكة BBC News تبث'],
  ])('%s', (word, read) => {
    const logical = word.split(' ').map(glyphs).join(' ');
    const ltr = logical.replace(/[A-Za-z]+(?: [A-Za-z]+)*|\d+/gu, seen);
    expect(withoutPresentationForms(logical)).toBe(read);
    expect(withoutPresentationForms(seen(ltr))).toBe(read);
  });

  test('has its brackets turned, however the program wrote them', () => {
    const inside = seen(glyphs('محمد'));
    expect(withoutPresentationForms(`(${inside})`)).toBe('(محمد)');
    expect(withoutPresentationForms(`)${inside}(`)).toBe('(محمد)');
  });

  test('is turned by itself, between others', () => {
    const text = `${glyphs('مكتب')}\n${seen(glyphs('مكتب'))}\nمكتب`;
    expect(withoutPresentationForms(text)).toBe('مكتب\nمكتب\nمكتب');
  });

  test.each([
    ['a pair of letters, as a piece of a bold word', '\ufe8e\ufee3', 'ام'],
    ['the middle of a word', '\ufee4\ufea4', 'مح'],
    [
      'glyphs that a program has parted',
      `${glyphs('محمد').slice(0, 2)} ${glyphs('محمد').slice(2)}`,
      'مح مد',
    ],
  ])('is not taken for %s', (_, form, letters) => {
    expect(withoutPresentationForms(form)).toBe(letters);
  });
});

test('a megabyte, or nothing but forms that join nothing, takes no longer than its letters', () => {
  const word = glyphs('الحكومة');
  const long = `${word} `.repeat(150_000);
  expect(withoutPresentationForms(long)).toBe('الحكومة '.repeat(150_000));
  expect(withoutPresentationForms('\ufe76'.repeat(300_000))).toBe('\u064e'.repeat(300_000));
  expect(withoutPresentationForms('\ufee3'.repeat(300_000))).toBe('م'.repeat(300_000));
});
