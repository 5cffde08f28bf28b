import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { listSection } from '#db/published/list-section.ts';
import type { Asked } from './answer-with.ts';
import { readTurn } from './read-turn.ts';

/** One page of a section, or null where there is none. */
export async function readSection(asked: Asked): Promise<Shown | null> {
  const { read, now, named } = asked;
  const turn = readTurn(asked);
  if (typeof named['slug'] !== 'string' || turn === null) return null;
  const found = await listSection(read, { slug: named['slug'].normalize('NFC'), turn, now });
  return found && { kind: 'section', ...found };
}
