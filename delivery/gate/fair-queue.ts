import type { ServerResponse } from 'node:http';

export type QueueLimits = {
  /** How many run at once, of all and of one. */
  running: number;
  runningEach: number;
  /** How many wait at once, of all and of one. */
  waiting: number;
  waitingEach: number;
};

type Waiter = (leave: (() => void) | null) => void;
type Line = { running: number; waiters: Waiter[] };

/**
 * A bounded queue in which those who wait take turns by who they are, so that one with many requests does not
 * keep the others waiting. Resolves with how to leave, or with null where there is no room or whoever asked is gone.
 */
export function fairQueue({ running, runningEach, waiting, waitingEach }: QueueLimits) {
  /** In the order of their turns. */
  const lines = new Map<string, Line>();
  let free = running;
  let waitingNow = 0;

  const begin = (who: string, line: Line) => {
    free -= 1;
    line.running += 1;
    // Whoever was served comes last.
    lines.delete(who);
    lines.set(who, line);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      free += 1;
      line.running -= 1;
      forget(who, line);
      next();
    };
  };
  const forget = (who: string, line: Line) => {
    if (line.running === 0 && line.waiters.length === 0) lines.delete(who);
  };
  const next = () => {
    for (const [who, line] of lines) {
      if (free === 0) return;
      if (line.running >= runningEach) continue;
      const waiter = line.waiters.shift();
      if (!waiter) continue;
      waitingNow -= 1;
      waiter(begin(who, line));
    }
  };
  const drop = (who: string, line: Line, waiter: Waiter) => {
    const at = line.waiters.indexOf(waiter);
    if (at === -1) return;
    line.waiters.splice(at, 1);
    waitingNow -= 1;
    forget(who, line);
    waiter(null);
  };

  return async (who: string, res: ServerResponse): Promise<(() => void) | null> => {
    if (res.destroyed) return null;
    const line = lines.get(who) ?? { running: 0, waiters: [] };
    if (free > 0 && line.running < runningEach) return begin(who, line);
    if (waitingNow >= waiting || line.waiters.length >= waitingEach) return null;
    lines.set(who, line);
    waitingNow += 1;
    return new Promise((resolve) => {
      line.waiters.push(resolve);
      res.once('close', () => drop(who, line, resolve));
    });
  };
}
