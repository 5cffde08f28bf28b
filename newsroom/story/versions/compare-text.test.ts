import { expect, test } from 'vitest';
import { type Run, compareText } from './compare-text.ts';
import { randomOf } from './test/random.ts';

/** Runs as a line: ‎-removed-, +added+. */
const written = (runs: Run[]) =>
  runs
    .map(({ text, kind }) =>
      kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('');

test.each([
  ['', '', ''],
  ['قال الوزير', 'قال الوزير', 'قال الوزير'],
  ['', 'قال', '+قال+'],
  ['قال الوزير', 'قال الوزير أمس', 'قال الوزير+ أمس+'],
  ['قال الوزير أمس', 'الوزير أمس', '-قال -الوزير أمس'],
  ['قتل 3 في الحادث', 'قتل 5 في الحادث', 'قتل -3 -+5 +في الحادث'],
  ['قال محمد', 'قال مُحمد', 'قال -محمد-+مُحمد+'],
  ['قال محمد', 'قال محـمد', 'قال -محمد-+محـمد+'],
  ['قال الوزير ثم', 'قال الوزير، ثم', 'قال -الوزير -+الوزير، +ثم'],
  ['أ  ب', 'أ ب', 'أ-  -+ +ب'],
  ['نفى الوزير اتفاق الهدنة', 'أكد الوزير اتفاق الصلح', '-نفى -+أكد +الوزير اتفاق -الهدنة-+الصلح+'],
  [
    'ارتفعت الأسعار في الأسواق',
    'انخفضت الصادرات في المرافئ',
    '-ارتفعت الأسعار في الأسواق-+انخفضت الصادرات في المرافئ+',
  ],
])('%s ← %s', (before, after, runs) => {
  expect(written(compareText(before, after))).toBe(runs);
});

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'the runs of invented text %i are both texts exactly',
  (seed) => {
    const random = randomOf(seed);
    const pick = (all: string[]) => all[Math.floor(random() * all.length)] ?? '';
    const text = () =>
      Array.from(
        { length: Math.floor(random() * 60) },
        () =>
          pick(['قال', 'في', 'المدينة،', '«نعم»', '3.5', 'مُ', ' ']) + pick([' ', '  ', '\n', '']),
      ).join('');
    const [before, after] = [text(), text()];
    const runs = compareText(before, after);
    const side = (other: Run['kind']) =>
      runs.flatMap((run) => (run.kind === other ? [] : run.text)).join('');
    expect(side('added')).toBe(before);
    expect(side('removed')).toBe(after);
  },
);
