import { refused, type Result } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { allowance } from './allowance.ts';

/** What takes the server long, or makes much: how often one person may do it. */
export const bounds = {
  /** New stories and copies are made by hand. */
  stories: allowance({ atOnce: 30, perSecond: 0.2 }),
  /** A search follows every few letters that are typed. */
  searches: allowance({ atOnce: 60, perSecond: 5 }),
} as const;

/** The same, as often as its person may; then `busy`. */
export function bounded<Input, By extends { actor: Actor }, Data>(
  bound: (personId: string) => number,
  handler: (input: Input, by: By) => Promise<Result<Data>>,
): (input: Input, by: By) => Promise<Result<Data>> {
  return async (input, by) => {
    if (bound(by.actor.id) > 0) return refused('busy');
    return handler(input, by);
  };
}
