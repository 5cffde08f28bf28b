import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { noteMissing } from '#db/notes.ts';
import { listNewest } from '#db/published/list-newest.ts';
import type { Asked } from './answer-with.ts';

export async function readMissing({ read, now }: Asked): Promise<Shown> {
  noteMissing();
  return { kind: 'missing', newest: await listNewest(read, { except: 0, limit: 8, now }) };
}
