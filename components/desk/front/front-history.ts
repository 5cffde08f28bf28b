import type { FrontArrangement } from '#newsroom/front/arrangement.ts';

/** The arrangement on the screen, and those that «undo» and «redo» lead to, the nearest last. */
export type FrontHistory = {
  now: FrontArrangement;
  past: FrontArrangement[];
  future: FrontArrangement[];
};

export type HistoryEvent =
  | { type: 'changed'; front: FrontArrangement }
  | { type: 'undo' | 'redo' }
  /** Another editor's work came into it; `rebase` puts it into an earlier step, or gives null where that cannot be. */
  | {
      type: 'joined';
      front: FrontArrangement;
      rebase: (front: FrontArrangement) => FrontArrangement | null;
    };

const mostSteps = 100;

export function historyAfter(history: FrontHistory, event: HistoryEvent): FrontHistory {
  const { now, past, future } = history;
  if (event.type === 'changed') {
    if (event.front === now) return history;
    return { now: event.front, past: [...past, now].slice(-mostSteps), future: [] };
  }
  if (event.type === 'joined') {
    // «Undo» takes one's own steps back, and nothing that somebody else did.
    const joined = (steps: FrontArrangement[]) => steps.flatMap((one) => event.rebase(one) ?? []);
    return { now: event.front, past: joined(past), future: joined(future) };
  }
  const isUndo = event.type === 'undo';
  const [from, to] = isUndo ? [past, future] : [future, past];
  const front = from.at(-1);
  if (!front) return history;
  const [left, added] = [from.slice(0, -1), [...to, now]];
  return isUndo
    ? { now: front, past: left, future: added }
    : { now: front, past: added, future: left };
}
