import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { listCorrections } from '#db/published/list-corrections.ts';
import type { Asked } from './answer-with.ts';

/** What was put right, the newest first, or behind the entry that `before` names; null where there is none. */
export async function readCorrections({ read, named }: Asked): Promise<Shown | null> {
  const before = typeof named['before'] === 'string' ? named['before'] : null;
  const found = await listCorrections(read, { before });
  return found && { kind: 'corrections', ...found, before };
}
