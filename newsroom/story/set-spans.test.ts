import { expect, it } from 'vitest';
import { setSpans } from './set-spans.ts';

type Span = { text: string; bold?: true };

const stretches = (spans: Span[]) =>
  setSpans(spans).map(({ word, spans: within }) => [
    word !== null,
    ...within.map(({ text, runs }) => [text, runs.length]),
  ]);

it('keeps text without numbers as it is', () => {
  expect(stretches([{ text: 'خبر ' }, { text: 'مهم', bold: true }])).toEqual([
    [false, ['خبر ', 0], ['مهم', 0]],
  ]);
});

it('leaves a number to the span that it is in, with its place there', () => {
  const [only] = setSpans([{ text: 'فاز ' }, { text: 'بنتيجة 3-1 أمس' }]);
  const [run] = only?.spans[1]?.runs ?? [];
  expect(run?.words.map(({ start, end }) => [start, end])).toEqual([
    [7, 8],
    [9, 10],
  ]);
});

it('puts a number of several spans into one word, and cuts the spans at its ends', () => {
  const spans: Span[] = [
    { text: 'اتصل +966 11 ' },
    { text: '234 5678 الآن 15%', bold: true },
    { text: ' وكفى' },
  ];
  expect(stretches(spans)).toEqual([
    [false, ['اتصل ', 0]],
    [true, ['+966 11 ', 0], ['234 5678', 0]],
    [false, [' الآن 15%', 1], [' وكفى', 0]],
  ]);
});

it('loses and doubles no character', () => {
  const spans: Span[] = [
    { text: '3' },
    { text: '-', bold: true },
    { text: '1 ثم 90' },
    { text: '+4' },
  ];
  const text = setSpans(spans).flatMap((one) => one.spans.map((span) => span.text));
  expect(text.join('')).toBe('3-1 ثم 90+4');
});
