import { type IsolatedWord, type NumberRun, numberRuns } from '#arabic/bidi/number-runs.ts';

type Text = { text: string };

/** Text of one span, or a part of it, with the runs that are all within it. */
type SetSpan<Span> = { span: Span; text: string; runs: NumberRun[] };

/** Spans that stand side by side: all of them one isolated word, or none of them of one that goes beyond its span. */
type Stretch<Span> = { word: IsolatedWord | null; spans: SetSpan<Span>[] };

type Placed<Span> = { span: Span; start: number; end: number };

/**
 * Running text as it is set: a number may be half bold or half a link, and is still one word. Then its isolate is
 * around the spans, and a span that goes beyond it is in two.
 */
export function setSpans<Span extends Text>(spans: Span[]): Stretch<Span>[] {
  const runs = numberRuns(spans.map(({ text }) => text).join(''));
  let length = 0;
  const placed = spans.map((span) => {
    const start = length;
    length += span.text.length;
    return { span, start, end: length };
  });
  const isWithin = (run: NumberRun) =>
    placed.some(({ start, end }) => start <= run.start && run.end <= end);
  const within = runs.filter(isWithin);
  const across = runs.filter((run) => !isWithin(run)).flatMap(({ words }) => words);
  let at = 0;
  const stretches = across.flatMap((word): Stretch<Span>[] => {
    const before = spansFrom(placed, within, [at, word.start]);
    at = word.end;
    return [
      { word: null, spans: before },
      { word, spans: spansFrom(placed, [], [word.start, word.end]) },
    ];
  });
  return [...stretches, { word: null, spans: spansFrom(placed, within, [at, length]) }].filter(
    (stretch) => stretch.spans.length > 0,
  );
}

function spansFrom<Span extends Text>(
  placed: Placed<Span>[],
  runs: NumberRun[],
  [from, to]: [number, number],
): SetSpan<Span>[] {
  return placed
    .filter(({ start, end }) => start < to && from < end)
    .map(({ span, start, end }) => {
      const [first, last] = [Math.max(start, from), Math.min(end, to)];
      return {
        span,
        text: span.text.slice(first - start, last - start),
        runs: runs
          .filter((run) => first <= run.start && run.end <= last)
          .map((run) => moved(run, -first)),
      };
    });
}

function moved({ start, end, words, ...run }: NumberRun, by: number): NumberRun {
  return {
    ...run,
    start: start + by,
    end: end + by,
    words: words.map((word) => ({ ...word, start: word.start + by, end: word.end + by })),
  };
}
