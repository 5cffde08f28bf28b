import { describe, expect, it } from 'vitest';
import { isolateNumbers } from './isolate-numbers.ts';
import { numberCases } from './number-cases.ts';
import { numberRuns } from './number-runs.ts';

const wordsIn = (text: string) =>
  numberRuns(text).flatMap(({ words }) => words.map(({ start, end }) => text.slice(start, end)));

/** As a right-to-left paragraph shows it: isolated words as typed, all else from right to left, brackets mirrored. */
function seenInArabic(text: string): string {
  const words = numberRuns(text).flatMap((run) => run.words);
  if (words.length === 0) return text;
  const turned = (from: number, to?: number) =>
    Array.from(text.slice(from, to), (letter) => ({ '(': ')', ')': '(' })[letter] ?? letter);
  let at = 0;
  const parts = words.flatMap(({ start, end }) => {
    const before = turned(at, start);
    at = end;
    return [...before, text.slice(start, end)];
  });
  return [...parts, ...turned(at)].toReversed().join('');
}

describe('numberRuns', () => {
  it.each(numberCases.map((one) => (typeof one === 'string' ? [one, one] : one)))(
    'sets «%s» so that «%s» is seen',
    (typed, seen) => {
      expect(seenInArabic(typed)).toBe(seen);
      for (const [before, after] of [
        ['قبل ', ' بعد'],
        ['قبل ', ''],
        ['', ' بعد'],
        ['(', ')'],
      ] as const) {
        const around = numberRuns(before + typed + after).map(({ words }) =>
          words.map(({ start, end }) => (before + typed + after).slice(start, end)),
        );
        const alone = numberRuns(typed).map(({ words }) =>
          words.map(({ start, end }) => typed.slice(start, end)),
        );
        expect(around).toEqual(alone);
      }
    },
  );

  it('finds runs in the order of the text, apart from each other and each around its words', () => {
    const text = numberCases.map((one) => (typeof one === 'string' ? one : one[0])).join(' ثم ');
    let before = 0;
    for (const { start, end, words } of numberRuns(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect([words[0]?.start, words.at(-1)?.end]).toEqual([start, end]);
      before = end;
    }
  });

  it('tells what is one word from what is several things', () => {
    const settings = numberRuns('هاتف 050-123-4567 ونتيجة 3-1 ونسبة 15%').map((run) => run.setting);
    expect(settings).toEqual(['word', 'parts', 'parts']);
  });

  it('takes two figures after a word such as «رقم» for a number', () => {
    expect(wordsIn('اتصل على 456-7890')).toEqual(['456-7890']);
    expect(wordsIn('القرار رقم: 120-500')).toEqual(['120-500']);
    expect(wordsIn('سجل رقما قياسيا 120-500')).toEqual(['120', '500']);
  });

  it('keeps a number with the Latin name before it', () => {
    expect(wordsIn('طائرة Boeing 737-800 MAX هبطت')).toEqual(['Boeing 737-800 MAX']);
    expect(wordsIn('فاز Liverpool 3-1 على Arsenal')).toEqual(['3', '1']);
  });

  it('begins at a letter that is joined to the number', () => {
    expect(wordsIn('و-5 درجات وبـ50% و3-1')).toEqual(['-5', '50', '3', '1']);
  });

  it('takes no list mark, no dash of a sentence and no hyphen of a word for a sign', () => {
    expect(wordsIn('1- المقدمة')).toEqual([]);
    expect(wordsIn('- 5 قتلى')).toEqual([]);
    expect(wordsIn('كوفيد-19 وإف-16')).toEqual([]);
    expect(wordsIn('قال —5 منهم')).toEqual([]);
  });

  it('leaves sentence marks behind an address outside', () => {
    expect(wordsIn('راجع https://example.com/a_(b).')).toEqual(['https://example.com/a_(b)']);
    expect(wordsIn('(راجع www.example.com/a)')).toEqual(['www.example.com/a']);
  });

  it('leaves a hashtag and a name in Arabic to its letters', () => {
    expect(wordsIn('#هاشتاغ_2026 و@اسم')).toEqual([]);
  });

  it('leaves English sentences and text without figures alone', () => {
    expect(numberRuns('The team won 3-1 in 2019-2023, up 15%.')).toEqual([]);
    expect(numberRuns('خبر بلا أرقام، فيه Meta وحدها')).toEqual([]);
  });

  it('overrides between Arabic-Indic digits only where there is more than digits', () => {
    const overrides = numberRuns('٠١١-٤٥٦-٧٨٩٠ ثم ٣-١ ثم 050-123-4567').flatMap(({ words }) =>
      words.map((word) => word.override),
    );
    expect(overrides).toEqual([true, false, false, false]);
  });

  it.each([
    '1',
    '1 ',
    '1-',
    '1.',
    '+',
    '-',
    '(1',
    "1'",
    '°1',
    'a.',
    '1+',
    '$',
    '@a.',
    '33.123 ',
    '/a',
  ])(
    'reads %j twenty thousand times over before a test runs out of time: its time is linear',
    (piece) => {
      expect(() => numberRuns(`أ ${piece.repeat(20_000)}!`)).not.toThrow();
    },
  );
});

describe('isolateNumbers', () => {
  it('writes isolates around each word, and an override where one is needed', () => {
    expect(isolateNumbers('هاتف 050-123-4567')).toBe('هاتف \u2066050-123-4567\u2069');
    expect(isolateNumbers('فاز 3-1 أمس')).toBe('فاز \u20663\u2069-\u20661\u2069 أمس');
    expect(isolateNumbers('٠١١-٤٥٦')).toBe(
      '\u2066٠١١-٤٥٦\u2069'.replace('٠١١-٤٥٦', '\u202d٠١١-٤٥٦\u202c'),
    );
  });

  it('changes nothing else', () => {
    expect(isolateNumbers('خبر بلا أرقام')).toBe('خبر بلا أرقام');
  });
});
