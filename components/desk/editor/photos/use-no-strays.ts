'use client';
// In the browser: files are dropped there.
import { useEffect } from 'react';

/** A file that is dropped beside the places that take files does not open in the place of the story. */
export function useNoStrays(): void {
  useEffect(() => {
    const keep = (event: DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
      }
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}
