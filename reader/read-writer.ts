import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { listWriter } from '#db/published/list-writer.ts';
import type { Asked } from './answer-with.ts';
import { readTurn } from './read-turn.ts';

/** One page of a writer’s stories, or null where there is none. */
export async function readWriter(asked: Asked): Promise<Shown | null> {
  const { read, now, named } = asked;
  const turn = readTurn(asked);
  if (typeof named['slug'] !== 'string' || turn === null) return null;
  const found = await listWriter(read, { slug: named['slug'].normalize('NFC'), turn, now });
  return found && { kind: 'writer', ...found };
}
