/**
 * Where numbers and codes stand in running text, and which of their characters keep their order.
 *
 * Unicode's bidirectional algorithm (UAX #9) orders them by what stands before: behind an Arabic letter a European
 * digit counts as an Arabic one (W2), and then hyphens, signs and percent signs no longer join it (W4, W5), so that
 * «3-1» is seen in one order at the start of a line and in the other after a word. Here one order is chosen:
 *
 * - What is one word (a phone number, a hyphenated date, −5°, 90+4, 2+2=4) is isolated, left to right.
 * - What is several things (a score, a range) has each of them isolated, and what joins them not: that is neutral
 *   between isolates (N1, N2) and goes as the text around, so that in Arabic the first-written stands at the right.
 * - A percent or currency sign behind its number stands outside the isolate: in Arabic on its left, where «%15» and
 *   «$20» have it too, and where CLDR's patterns for Arabic put it.
 * - What is ordered alike everywhere (1,000.5, 12:30, 1/12/2026, F-16, v2.1.0) is left alone.
 *
 * In left-to-right text the same isolates show all as it was typed.
 */
import type { Extent } from './number-patterns.ts';
import { type Found, numberRules } from './number-rules.ts';

/** Characters from `start` to before `end` that are set from left to right, apart from what is around them. */
export type IsolatedWord = {
  start: number;
  end: number;
  /** Isolating is not enough: a hyphen between Arabic-Indic digits would turn them round (N1). */
  override: boolean;
};

export type NumberRun = {
  start: number;
  end: number;
  setting: 'word' | 'parts';
  words: IsolatedWord[];
};

/** Without these there is no run. */
const mayHoldRun = /[\d٠-٩۰-۹@#]|[A-Za-z][+#/]|[./~][A-Za-z]/u;
const arabicLetter = /(?=\p{Script=Arabic})\p{L}/u;
const latinWord = /(?<!\S)\p{Script=Latin}{2}/gu;

const mayBegin = /[\d٠-٩۰-۹A-Za-z@#(√+±$€£¥₪₺₽₹₩₿¢%٪.~/\\\-–−]/gu;

/** The runs of a text, first to last, in linear time. None in text of Latin words alone. */
export function numberRuns(text: string): NumberRun[] {
  if (!mayHoldRun.test(text)) return [];
  if (!arabicLetter.test(text) && (text.match(latinWord)?.length ?? 0) > 2) return [];
  const runs: NumberRun[] = [];
  let at = nextStart(text, 0);
  while (at !== null) {
    const found = mayStandAt(text, at) ? findAt(text, at) : null;
    const run = found && runOf(text, found, runs.at(-1)?.end ?? 0);
    if (run) runs.push(run);
    at = nextStart(text, Math.max(run?.end ?? 0, found?.end ?? at + 1));
  }
  return runs;
}

function nextStart(text: string, from: number): number | null {
  mayBegin.lastIndex = from;
  return mayBegin.exec(text)?.index ?? null;
}

/** A run begins after anything but Latin letters and digits («وF-16», «بـ50%»); a sign and a path, as a word does. */
function mayStandAt(text: string, at: number): boolean {
  const first = text.charAt(at);
  const before = text.slice(Math.max(0, at - 3), at);
  if (/[-–−±]/u.test(first))
    return /(?:^|[^\p{L}\p{M}\p{N}_]|(?<!\p{L})[وفبلك]\u0640?)$/u.test(before);
  if (/[.~/\\]/u.test(first)) return /(?:^|[\s(«])$/u.test(before);
  return !/[\p{Script=Latin}\p{N}_]$/u.test(before);
}

function findAt(text: string, at: number): Found | null {
  for (const rule of numberRules) {
    const found = rule(text, at);
    if (found) return found;
  }
  return null;
}

function runOf(text: string, found: Found, after: number): NumberRun | null {
  const { setting, extents } = found;
  const [first] = extents;
  const last = extents.at(-1);
  if (!first || !last) return null;
  const isOne = setting === 'word' && !found.standsAlone;
  const words = isOne ? [withName(text, first, after)] : extents;
  return {
    start: words[0]?.[0] ?? first[0],
    end: words.at(-1)?.[1] ?? last[1],
    setting,
    words: words.map(([start, end]) => {
      return { start, end, override: needsOverride(text.slice(start, end)) };
    }),
  };
}

const nameBefore = /(?<![\p{L}\p{N}_])(?:[A-Za-z](?:[\w.&'-]{0,30}\w)?[ \u00a0]){1,4}$/u;
const nameBehind = /^(?:[ \u00a0][A-Za-z](?:[\w.&'-]{0,30}\w)?(?![\p{L}\p{N}_])){1,4}/u;

/** With the Latin words beside it, which it would be torn from: «Boeing 737-800 MAX». */
function withName(text: string, [start, end]: Extent, after: number): Extent {
  // Most have none.
  const mayFollow = /[\w.&'-][ \u00a0]$/u.test(text.slice(Math.max(after, start - 2), start));
  const near = mayFollow ? text.slice(Math.max(after, start - 80), start) : '';
  const before = nameBefore.exec(near)?.[0] ?? '';
  if (before === '' && !/[A-Za-z]/u.test(text.slice(start, end))) return [start, end];
  const behind = nameBehind.exec(text.slice(end, end + 80))?.[0] ?? '';
  return [start - before.length, end + behind.length];
}

function needsOverride(word: string): boolean {
  return /[٠-٩]/u.test(word) && /[^\d٠-٩.,:٫٬/]/u.test(word) && !arabicLetter.test(word);
}
