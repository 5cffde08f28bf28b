import { setTimeout as pause } from 'node:timers/promises';
import { askPage } from './ask-page.ts';

const readers = 8;
const everyMs = 20;

/** Eight readers ask for a page, fifty times a second each, until the signal; how long each waited, and failures. */
export async function readEvenly(url: string, until: AbortSignal) {
  const waits: number[] = [];
  let errors = 0;
  const read = async (_: unknown, reader: number) => {
    let next = performance.now() + (reader / readers) * everyMs;
    while (!until.aborted) {
      await pause(Math.max(0, next - performance.now()));
      const asked = performance.now();
      try {
        await askPage(url);
        waits.push(performance.now() - asked);
      } catch {
        errors += 1;
      }
      // Who waited longer than that asks again at once.
      next = Math.max(next + everyMs, performance.now());
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return { waits, errors };
}
