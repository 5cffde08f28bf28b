import type { CardPress } from './card-press.ts';

const shared = Symbol.for('mihbara.card-press');
type Shared = { [shared]?: CardPress };

/** The server entry makes it; Next.js's bundle, which could not read what drawing needs, works with the same. */
export function shareCardPress(press: CardPress): void {
  (globalThis as Shared)[shared] = press;
}

/** This process's press. */
export function newsroomCardPress(): CardPress {
  const press = (globalThis as Shared)[shared];
  if (!press) throw new Error('This process has no card press: the server entry makes it.');
  return press;
}
