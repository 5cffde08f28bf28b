import type { Darkroom } from './darkroom.ts';

const shared = Symbol.for('mihbara.darkroom');
type Shared = { [shared]?: Darkroom };

/** The server entry opens it; Next.js's bundle, which loads its own copy of this module, works with the same. */
export function shareDarkroom(darkroom: Darkroom): void {
  (globalThis as Shared)[shared] = darkroom;
}

/** The darkroom of this server process, in which uploads are looked at. */
export function newsroomDarkroom(): Darkroom {
  const darkroom = (globalThis as Shared)[shared];
  if (!darkroom) throw new Error('This process has no darkroom: the server entry opens it.');
  return darkroom;
}
