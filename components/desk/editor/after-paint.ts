'use client';
// In the browser: only there is anything painted.

/** Work that begins in the very task after a frame can still keep that frame from the screen. */
const sparedMs = 20;
/** Where nothing is painted, as in a window behind others, work does not wait for it longer than this. */
const longestMs = 100;

/** Does some work once what a key has changed is on the screen: the next letter must not wait for it. */
export function afterPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(limit);
    work();
  };
  const limit = setTimeout(once, longestMs);
  requestAnimationFrame(() => setTimeout(once, sparedMs));
}
