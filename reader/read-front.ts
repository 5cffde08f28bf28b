import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { listFront } from '#db/published/list-front.ts';
import { listMostRead } from '#db/published/list-most-read.ts';
import type { Asked } from './answer-with.ts';

export async function readFront({ read, now }: Asked): Promise<Shown> {
  return {
    kind: 'front',
    ...(await listFront(read, { now })),
    mostRead: await listMostRead(read, { limit: 5, now }),
  };
}
