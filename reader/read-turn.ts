import type { Turn } from '#db/published/page-of-list.ts';
import type { Asked } from './answer-with.ts';
import { readPositive } from './read-positive.ts';

/** Which page of a list was asked for, its first where nothing is said; null where it can be none. */
export function readTurn({ named }: Pick<Asked, 'named'>): Turn | null {
  if (named['before'] !== undefined) {
    const before = readPositive(named['before']);
    return before === null ? null : { before };
  }
  const page = readPositive(named['page'] ?? '1');
  return page === null ? null : { page };
}
