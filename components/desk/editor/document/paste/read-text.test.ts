import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text: [{ text }] });
const list = (ordered: boolean, ...items: string[]) => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

test('line ends of every kind make paragraphs; blank lines make no empty ones', () => {
  expect(readText('أول\r\nثانٍ\n\n \u00a0\nثالث\u2028رابع\n')).toEqual(
    ['أول', 'ثانٍ', 'ثالث', 'رابع'].map(paragraph),
  );
});

test.each([
  ['- أول\n- ثانٍ', false],
  ['• أول\n\n• ثانٍ', false],
  ['1. أول\n2. ثانٍ', true],
  ['١. أول\n٢. ثانٍ', true],
  ['1- أول\n2- ثانٍ', true],
  ['1) أول\n2) ثانٍ', true],
])('%j is a list', (text, ordered) => {
  expect(readText(text)).toEqual([list(ordered, 'أول', 'ثانٍ')]);
});

test('two kinds of markers are two lists, with text round them', () => {
  expect(readText('قبل\n- أ\n- ب\n1. ج\n2. د\nبعد')).toEqual([
    paragraph('قبل'),
    list(false, 'أ', 'ب'),
    list(true, 'ج', 'د'),
    paragraph('بعد'),
  ]);
});

test.each(['- قال ومضى', '1. مقدمة', '1.5 مليون\n2.5 مليون', '-5 درجات\n-7 درجات', '2026\n2027'])(
  '%j is no list',
  (text) => {
    expect(readText(text)).toEqual(text.split('\n').map(paragraph));
  },
);

test('a chat keeps its times and names, and its bold words', () => {
  expect(
    readText('[10:22، 1/2/2025] سلمى: *عاجل* وصلت العبّارة\n[10:23، 1/2/2025] سامر: متى؟'),
  ).toEqual([
    {
      kind: 'paragraph',
      text: [
        { text: '[10:22، 1/2/2025] سلمى: ' },
        { text: 'عاجل', bold: true },
        { text: ' وصلت العبّارة' },
      ],
    },
    paragraph('[10:23، 1/2/2025] سامر: متى؟'),
  ]);
});

test.each(['2*3*4', 'ملاحظة * واحدة * هنا', '**مهم**', 'نجمة * وحيدة', 'كل*مة*كل'])(
  '%s has no bold words',
  (text) => {
    expect(readText(text)).toEqual([paragraph(text)]);
  },
);

test('hidden marks stay behind', () => {
  expect(readText('\ufeffتقرير \u202eكاذب\u202c')).toEqual([paragraph('تقرير كاذب')]);
});
