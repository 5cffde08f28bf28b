import { setTimeout as pause } from 'node:timers/promises';
import type { Newsroom } from './newsroom.ts';

const stepMs = 200;
/** A server that nobody asks for anything still looks for acts of others, and takes a hundredth of a core for it. */
const restShare = 0.05;

/** Resolves when the server does nothing any more behind its answers, or behind its start. */
export async function atRest({ act }: Pick<Newsroom, 'act'>): Promise<void> {
  let spent = Infinity;
  let before = (await act('cpu')).process;
  while (spent > restShare * stepMs) {
    await pause(stepMs);
    const { process: now } = await act('cpu');
    spent = now - before;
    before = now;
  }
}
