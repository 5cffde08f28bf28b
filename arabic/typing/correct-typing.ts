import { arabicPunctuation, commaAfterNumber, ellipsis } from './punctuation.ts';
import { arabicQuotes } from './quotes.ts';
import { dash, singleSpace } from './spacing.ts';
import type { Replacement, TypedLine } from './typed-line.ts';

const rules = {
  arabicQuotes,
  arabicPunctuation,
  commaAfterNumber,
  ellipsis,
  dash,
  singleSpace,
} satisfies Record<string, (typed: TypedLine) => Replacement | null>;

/** A replacement and the rule that asks for it. */
export type Correction = Replacement & { rule: keyof typeof rules };

/** What the character that was just typed should change in its line, if anything. At most one rule speaks. */
export function correctTyping(typed: TypedLine): Correction | null {
  for (const rule of Object.keys(rules) as (keyof typeof rules)[]) {
    const found = rules[rule](typed);
    if (found) return { ...found, rule };
  }
  return null;
}
