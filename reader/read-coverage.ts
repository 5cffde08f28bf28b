import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { noteAddress } from '#db/notes.ts';
import { getCoverage } from '#db/published/get-coverage.ts';
import { liveAddress } from '#newsroom/addresses.ts';
import type { Asked } from './answer-with.ts';
import { readPositive } from './read-positive.ts';
import { readStoryPage } from './read-story.ts';

/** The live coverage of the story of this id; null where there is none that readers may see. */
export async function readCoverage(asked: Asked): Promise<Shown | null> {
  const { read, locale, now, named } = asked;
  const id = readPositive(named['id']);
  const from = named['entry'] === undefined ? undefined : readPositive(named['entry']);
  if (id === null || from === null) return null;
  const page = await readStoryPage(asked, id);
  if (page?.kind !== 'story') return page;
  const coverage = await getCoverage(read, { id, from, now });
  if (!coverage) return null;
  noteAddress(liveAddress(locale, page.story));
  return { ...page, kind: 'coverage', coverage };
}
