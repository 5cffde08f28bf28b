import { z } from 'zod';
import { cleanLine } from '#arabic/clean-text.ts';
import { graphemes } from '#arabic/graphemes.ts';

/** A line from outside: cleaned, and at most so many graphemes. Fault: `too_long`. */
export function limitedLine(hard: number) {
  return z
    .string()
    .max(hard * 8)
    .transform(cleanLine)
    .refine((text) => graphemes(text) <= hard, { error: 'too_long' });
}
