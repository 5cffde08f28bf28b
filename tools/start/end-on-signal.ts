import { constants } from 'node:os';

/** The server gives requests under way three seconds; what hosts send after SIGTERM may come after five. */
const longestEndMs = 4500;
/** npm, a supervisor and a terminal send the same wish several times over, all at once. */
const sameWishMs = 1000;

/**
 * Ends this process on any of these signals: at once while there is nothing to close, and in good order once the
 * returned function has been given what to close first. A second signal, or the limit, ends at once then, too.
 */
export function endOnSignal(
  signals: NodeJS.Signals[],
  failed: (reason: unknown) => void,
): (close: () => Promise<void>) => void {
  let close: (() => Promise<void>) | undefined;
  let askedAt: number | undefined;
  const end = (signal: NodeJS.Signals) => {
    if (!close) process.exit(128 + constants.signals[signal]);
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > sameWishMs) process.exit(1);
      return;
    }
    askedAt = performance.now();
    setTimeout(() => process.exit(1), longestEndMs).unref();
    close().then(() => process.exit(0), failed);
  };
  for (const signal of signals) process.on(signal, end);
  return (what) => {
    close = what;
  };
}
