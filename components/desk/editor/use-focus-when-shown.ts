'use client';
// In the browser: focus is the browser's.
import { type RefObject, useEffect } from 'react';

/** Moves the focus to an element that has just appeared, once a dialog that may be closing no longer holds it. */
export function useFocusWhenShown(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => element.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [element]);
}
