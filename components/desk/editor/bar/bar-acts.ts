import type { StoryAct } from '#newsroom/story/states.ts';
import type { Standing } from '#components/desk/editor/use-story-desk.ts';

export type BarAct =
  | 'markUrgent'
  | 'askUrgent'
  | 'withdraw'
  | 'return'
  | 'correct'
  | 'save'
  | 'submit'
  | 'recall'
  | 'publish'
  | 'update'
  | 'restore';

/** What the bar offers, the nearest to readers last. A published story is updated only when something changed. */
export function barActs(
  { may, state }: Pick<Standing, 'may' | 'state'>,
  hasChanges: boolean,
): BarAct[] {
  const offered: [BarAct, StoryAct, boolean][] = [
    ['markUrgent', 'mark-urgent', true],
    ['askUrgent', 'ask-urgent', true],
    ['withdraw', 'withdraw', true],
    ['return', 'return', true],
    ['correct', 'correct', true],
    ['recall', 'recall', true],
    ['save', 'edit', true],
    ['submit', 'submit', true],
    ['publish', 'publish', state !== 'published'],
    ['update', 'publish', state === 'published' && hasChanges],
    ['restore', 'restore', true],
  ];
  return offered.filter(([, act, fits]) => fits && may.includes(act)).map(([name]) => name);
}
