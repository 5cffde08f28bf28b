import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { listFront } from '#db/published/list-front.ts';
import { listMostRead } from '#db/published/list-most-read.ts';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import type { Asked } from './answer-with.ts';

/** The front page; as editors have arranged it, or would with this arrangement. */
export async function readFront(
  { read, now }: Pick<Asked, 'read' | 'now'>,
  arrangement?: FrontArrangement,
): Promise<Shown> {
  return {
    kind: 'front',
    ...(await listFront(read, { now, ...(arrangement && { arrangement }) })),
    mostRead: await listMostRead(read, { limit: 5, now }),
  };
}
