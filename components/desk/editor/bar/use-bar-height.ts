// In the browser: only there has the bar a height.
import { type RefObject, useEffect } from 'react';

/**
 * Tells the page's styles how high that part of the bar is which stays in sight, in `--editor-bar`: all of it,
 * or on a narrow screen, where the bar itself has no box, its first line.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = bar.current;
    const first = whole?.firstElementChild;
    if (!whole || !first) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { height } = (whole.offsetHeight > 0 ? whole : first).getBoundingClientRect();
      style.setProperty('--editor-bar', `${height}px`);
    });
    observer.observe(whole);
    observer.observe(first);
    return () => {
      observer.disconnect();
      style.removeProperty('--editor-bar');
    };
  }, [bar]);
}
