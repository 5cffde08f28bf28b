import { numberRuns } from './number-runs.ts';

/** U+2066 LRI, U+202D LRO, U+202C PDF, U+2069 PDI, https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters. */
const isolate = (word: string) => `\u2066${word}\u2069`;
const override = (word: string) => isolate(`\u202d${word}\u202c`);

/**
 * Plain text for people, with isolates (UAX #9) around its numbers: for titles, feeds and messages, where there
 * are no elements. Never for what is stored, searched or compared.
 */
export function isolateNumbers(text: string): string {
  let isolated = '';
  let at = 0;
  for (const word of numberRuns(text).flatMap((run) => run.words)) {
    const set = word.override ? override : isolate;
    isolated += text.slice(at, word.start) + set(text.slice(word.start, word.end));
    at = word.end;
  }
  return isolated + text.slice(at);
}
