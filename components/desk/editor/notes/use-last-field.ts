'use client';
// In the browser: focus is the browser's.
import { type RefObject, useEffect, useRef } from 'react';

/** The part of the story that had the focus last, by its name: a button that is pressed has it next. */
export function useLastField(): RefObject<string | null> {
  const field = useRef<string>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const part = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
      const name = part?.dataset['field']?.replace('shortHeadlines.', '');
      if (name !== undefined) field.current = name;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return field;
}
