import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';
import { cardText } from './card-text.ts';
import { fitHeadline, mostLines, stepsAlone, stepsOnPhoto } from './fit-headline.ts';
import { measureWords } from './measure-words.ts';
import { demoHeadlines, hardHeadlines } from './test/headlines.ts';
import { writeText } from './write-text.ts';

const width = 1080;
const every = [...demoHeadlines, ...Object.values(hardHeadlines)];
const even = (words: string[]) => ({ words, widths: words.map((word) => word.length), space: 1 });

const written = async (lines: string[], size: number) =>
  (await writeText({ lines, language: 'ar', size, weight: 'bold', colour: '#ffffff' })).raw;

test.each(every)('in four lines at most, and as wide as was reckoned: %s', async (headline) => {
  const measured = await measureWords(cardText(headline), 'bold');
  for (const steps of [stepsOnPhoto, stepsAlone]) {
    const { lines, size } = fitHeadline(measured, { width, steps });
    expect(lines.length).toBeLessThanOrEqual(mostLines);
    const drawn = await written(lines, size);
    expect(drawn.width).toBeLessThanOrEqual(width + 4);
    expect(drawn.height).toBeLessThan(400);
  }
});

test.each(demoHeadlines)('in about equal lines, none a lonely word: %s', async (headline) => {
  const measured = await measureWords(headline, 'bold');
  const { lines } = fitHeadline(measured, { width, steps: stepsOnPhoto });
  expect(lines.join(' ')).toBe(headline);
  const widths = await Promise.all(lines.map(async (line) => (await written([line], 40)).width));
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  expect(lines.filter((line) => !line.includes(' '))).toEqual([]);
});

test('a short headline is large, and two hundred letters still fit whole', async () => {
  const fit = async (text: string) =>
    fitHeadline(await measureWords(text, 'bold'), { width, steps: stepsOnPhoto });
  expect((await fit(hardHeadlines.oneWord)).size).toBe(stepsOnPhoto[0]?.size);
  expect(hardHeadlines.longest.length).toBeGreaterThan(200);
  expect((await fit(hardHeadlines.longest)).lines.join(' ')).toBe(hardHeadlines.longest);
});

test('what fits at no size is cut at a word, or a word that fits nowhere within itself', () => {
  const steps = [{ size: 10, lines: 2 }];
  const words = ['aaaa', 'bbbb,', 'cccc', 'dddd', 'eeee'];
  expect(fitHeadline(even(words), { width: 110, steps }).lines).toEqual([
    'aaaa bbbb,',
    'cccc dddd…',
  ]);
  expect(fitHeadline(even(['a'.repeat(100)]), { width: 110, steps }).lines.join()).toMatch(
    /^a{5,10}…$/u,
  );
});

test('a line does not end on a small word, nor on a number without what it counts', () => {
  const widest = 100;
  expect(breakLines(even(['خرج', 'الوزير', 'من', 'مبنى', 'المجلس']), { count: 2, widest })).toEqual(
    ['خرج الوزير', 'من مبنى المجلس'],
  );
  expect(breakLines(even(['زرع', 'الحي', '1,200', 'شجرة', 'هنا']), { count: 2, widest })).toEqual([
    'زرع الحي',
    '1,200 شجرة هنا',
  ]);
});

test('words that do not fit into so many lines are not broken at all', () => {
  expect(breakLines(even(['aaaa', 'bbbb']), { count: 1, widest: 8 })).toBeNull();
  expect(breakLines(even(['aaaa']), { count: 2, widest: 8 })).toBeNull();
});
