import { expect, test } from 'vitest';
import { numberCases } from '#arabic/bidi/number-cases.ts';
import { cardText } from './card-text.ts';
import { demoHeadlines, hardHeadlines } from './test/headlines.ts';
import { amountOf, findWord, inkOf, isBox, piecesOf } from './test/ink.ts';
import { writeText } from './write-text.ts';

const write = async (...lines: string[]) =>
  inkOf(await writeText({ lines, size: 40, weight: 'bold', colour: '#ffffff' }));

/** What another word than the one that stands there differs by is far above this. */
const same = 0.2;

test.each([
  ['Arabic alone', 'مجلس النواب يقر قانون المياه'],
  ['a Latin name among Arabic words', 'شركة OpenAI تعلن مشروعًا'],
  ['a Latin name first', 'OpenAI تعلن مشروعًا جديدًا'],
  ['numbers', 'خسر 2026 سهمًا من 14879'],
  ['quotation marks', 'رواية «حارس» تفوز اليوم'],
  ['parentheses round a Latin word', 'مشروع (GPT) ينتشر سريعًا'],
])('words stand from right to left: %s', async (_, text) => {
  const line = await write(text);
  const words = await Promise.all(text.split(' ').map((word) => write(word)));
  const found = words.map((word) => findWord(line, word));
  for (const { unlike } of found) expect(unlike).toBeLessThan(same);
  const places = found.map(({ x }) => x);
  expect(places).toEqual(places.toSorted((one, other) => other - one));
  const first = words[0]?.width ?? 0;
  expect((places[0] ?? 0) + first).toBeGreaterThan(line.width - 3);
});

test('two Latin words in a row keep their own order, and so do digits', async () => {
  const line = await write('أعلنت Blue Origin أن 1479 راكبًا');
  const [blue, origin, number, turned] = await Promise.all(
    ['Blue', 'Origin', '1479', '9741'].map(async (word) => findWord(line, await write(word))),
  );
  expect(blue?.x).toBeLessThan(origin?.x ?? 0);
  expect(number?.unlike).toBeLessThan(same);
  expect(turned?.unlike).toBeGreaterThan(same);
});

test('an English headline runs from the left, and stands at the right edge', async () => {
  const line = await write('Trees planted', 'in Rafid.');
  const [trees, planted, rafid] = await Promise.all(
    ['Trees', 'planted', 'Rafid.'].map(async (word) => write(word)),
  );
  if (!trees || !planted || !rafid) throw new Error('Nothing was drawn.');
  const first = await write('Trees planted');
  expect(findWord(first, trees).x).toBeLessThan(findWord(first, planted).x);
  expect(findWord(await write('in Rafid.'), rafid).unlike).toBeLessThan(same);
  const lastColumns = Array.from({ length: 4 }, (_, at) => line.width - 1 - at);
  const lower = Array.from({ length: line.height / 2 }, (_, y) => line.height - 1 - y);
  expect(lower.some((y) => lastColumns.some((x) => line.at(x, y) > 0.5))).toBe(true);
});

test('letters are joined', async () => {
  expect(piecesOf(await write('محمد'))).toBe(1);
  expect(piecesOf(await write('م ح م د'))).toBe(4);
  expect(piecesOf(await write('سسس'))).toBe(1);
  // ZWNJ keeps them apart, as in Persian names.
  expect(piecesOf(await write('س\u200cس'))).toBe(2);
});

test('vowels stand above and below, each of them, and nothing is cut off', async () => {
  const [bare, vowelled] = [await write('محمد'), await write('مُحَمَّدٍ')];
  expect(vowelled.height).toBeGreaterThan(bare.height + 8);
  // Damma, fatha, shadda with fatha on it, and kasratan, which is two strokes.
  expect(piecesOf(vowelled)).toBe(piecesOf(bare) + 6);
});

test('at the edges nothing is cut off', async () => {
  const large = async (...lines: string[]) =>
    inkOf(await writeText({ lines, size: 150, weight: 'bold', colour: '#ffffff' }));
  // Between two other lines and two other words no edge is near.
  const within = await large('ا', 'ا مُحَمَّدٍ ا', 'ا');
  const alone = amountOf(await large('مُحَمَّدٍ')) + 4 * amountOf(await large('ا'));
  expect(amountOf(within)).toBeLessThan(1.003 * alone);
  expect(amountOf(within)).toBeGreaterThan(0.95 * alone);
});

test('two lines with all their vowels do not run into each other', async () => {
  const word = 'بِإِنْجَازٍ';
  const mark = 'أَنَّ';
  const apart = piecesOf(await write(word)) + piecesOf(await write(mark));
  expect(piecesOf(await write(word, mark))).toBe(apart);
});

test.each(['<b>&"\'', '&lt;', '</span>', '&#x41;', '<span'])('markup is text: %s', async (text) => {
  const letters = await Promise.all(Array.from(text, (letter) => write(letter)));
  const apart = letters.reduce((sum, letter) => sum + amountOf(letter), 0);
  expect(Math.abs(amountOf(await write(text)) / apart - 1)).toBeLessThan(0.05);
});

test('no letter of any headline is drawn as an empty box', async () => {
  expect(isBox(await write('中'))).toBe(true);
  const all = [...demoHeadlines, ...Object.values(hardHeadlines)].map(cardText).join('');
  const letters = [...new Set(all.replace(/[\s\p{M}\u200c\u200d]/gu, ''))];
  const drawn = await Promise.all(letters.map((letter) => write(letter)));
  expect(letters.filter((_, at) => isBox(drawn[at] ?? notDrawn))).toEqual([]);
});

const notDrawn = { width: 0, height: 0, at: () => 0 };

/** Forced from left to right; the spaces without width keep it from being known for a number. */
const forced = (seen: string) => `\u202d${Array.from(seen).join('\u200b')}\u202c`;
const small = { size: 16, weight: 'bold', colour: '#ffffff' } as const;

test.each(
  numberCases
    .map((one) => (typeof one === 'string' ? [one, one] : one))
    // Letters side by side are kerned.
    .filter(([typed = '']) => !/[A-Za-z]{2}/u.test(typed)) as [string, string][],
)(
  '«%s» is drawn as «%s» among Arabic words, wherever it stands in its line',
  async (typed, seen) => {
    const among = (run: string) => `${run} في أول النص ${run} وفي وسطه ${run}`;
    const drawn = await writeText({ ...small, lines: [among(typed)] });
    const asSeen = await writeText({ ...small, lines: [among(forced(seen))] });
    expect(drawn.raw).toEqual(asSeen.raw);
    expect(drawn.input.equals(asSeen.input)).toBe(true);
  },
);

test('a number that is broken between two lines is still one', async () => {
  const typed = { ...small, lines: ['اتصل +966 11', '234 5678 الآن'] };
  const seen = { ...small, lines: [`اتصل ${forced('+966 11')}`, `${forced('234 5678')} الآن`] };
  const [drawn, asSeen] = await Promise.all([writeText(typed), writeText(seen)]);
  expect(drawn.input.equals(asSeen.input)).toBe(true);
});
