import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { listSection } from '#db/published/list-section.ts';
import type { Asked } from './answer-with.ts';
import { readPositive } from './read-positive.ts';

/** One page of a section, or null where there is none. */
export async function readSection({ read, now, named }: Asked): Promise<Shown | null> {
  const page = readPositive(named['page'] ?? '1');
  if (typeof named['slug'] !== 'string' || page === null) return null;
  const found = await listSection(read, { slug: named['slug'].normalize('NFC'), page, now });
  return found && { kind: 'section', ...found };
}
