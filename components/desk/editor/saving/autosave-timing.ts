/** A save begins when nothing was typed for this long, … */
const quietMs = 1_000;
/** … and after this long of typing without a pause. */
const longestMs = 10_000;
const firstRetryMs = 2_000;
const longestRetryMs = 30_000;

/** How long to wait with a save, in milliseconds, when the text has been unsaved since then. */
export function untilSave(unsavedSince: number, now: number): number {
  return Math.min(quietMs, Math.max(0, unsavedSince + longestMs - now));
}

/** How long to wait before the next try after this many tries in vain. */
export function untilRetry(tries: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(tries - 1, 10));
}
