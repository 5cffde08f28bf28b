import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

test.each([
  ['right-to-left override', 'تقرير \u202eكاذب', 'تقرير كاذب'],
  ['every embedding, isolate and mark', '\u202a\u202b\u202c\u202d\u2066\u2067\u2068\u2069', ''],
  ['LRM, RLM and ALM', 'أ\u200eب\u200fج\u061cد', 'أبجد'],
  ['zero-width space, word joiner, byte-order mark', 'قم\u200bة\u2060\ufeff', 'قمة'],
  ['NUL, escape and delete', 'ق\u0000م\u001bة\u007f', 'قمة'],
  ['C1 controls', 'قم\u0080\u009fة', 'قمة'],
  ['lone surrogates', 'قم\ud800ة\udc00', 'قمة'],
])('takes out: %s', (_, dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean);
});

test.each([
  ['joiners that shape letters', 'می\u200cخواهم ه\u200d'],
  ['harakat', 'مُحَمَّدٌ'],
  ['emoji, which are pairs of surrogates', 'فوز 🏆'],
  ['tabs and line ends', 'سطر\n\tسطر'],
  ['markup, which is text like any other', '</script><b>&amp;'],
])('keeps %s', (_, text) => {
  expect(cleanText(text)).toBe(text);
});

test('one form of the same letters, also where a hidden mark stood between them', () => {
  expect(cleanText('ا\u0653')).toBe('آ');
  expect(cleanText('ا\u200b\u0653')).toBe('آ');
});

test.each(['\r\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'])(
  'a line end of another kind, %j, never glues two words together',
  (end) => {
    expect(cleanText(`أول${end}ثان`)).toBe('أول\nثان');
    expect(cleanLine(`أول${end}ثان`)).toBe('أول ثان');
  },
);

test('a line has single spaces and none at its ends', () => {
  expect(cleanLine('  قمة \n\n\u00a0عربية\t ')).toBe('قمة عربية');
  expect(cleanLine(' \u200b\u202e ')).toBe('');
});

test('what is clean stays as it is', () => {
  const dirty = '\ufeff قم\u200bة\r\n ا\u2060\u0653 \u202e';
  expect(cleanLine(cleanLine(dirty))).toBe(cleanLine(dirty));
  expect(cleanText(cleanText(dirty))).toBe(cleanText(dirty));
});
