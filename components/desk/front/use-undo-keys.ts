'use client';
// In the browser: keys are heard wherever the focus is; «undo» may take away the card that had it.
import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Z and Ctrl+Shift+Z, save where they are a text field's own. */
export function useUndoKeys(step: (type: 'undo' | 'redo') => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || isField) return;
    event.preventDefault();
    step(event.shiftKey ? 'redo' : 'undo');
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
