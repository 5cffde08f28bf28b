'use client';
// In the browser: it remembers where the focus was.
import { useEffect, useState } from 'react';

/** Gives the focus back when the component goes, unless it has gone elsewhere: a dialog that is taken away whole does not. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isNowhere = document.activeElement === document.body || !document.activeElement;
      if (isNowhere && before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}
