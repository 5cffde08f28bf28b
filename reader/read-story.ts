import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { noteAddress, noteStory } from '#db/notes.ts';
import { getCardFacts } from '#db/published/get-card-facts.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { listMostRead } from '#db/published/list-most-read.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { listRelated } from '#db/published/list-related.ts';
import { cardAddress, readerAddress } from '#newsroom/addresses.ts';
import type { Asked } from './answer-with.ts';
import { readPositive } from './read-positive.ts';

/** The story of this id, or null where readers may see none. What else led here, delivery/ leads on to its address. */
export async function readStory(asked: Asked): Promise<Shown | null> {
  const id = readPositive(asked.named['id']);
  const page = id === null ? null : await readStoryPage(asked, id);
  if (page?.kind === 'story') noteAddress(readerAddress(asked.locale, page.story));
  return page;
}

/** A story with what stands round it, or the notice in its place. */
export async function readStoryPage({ read, now }: Pick<Asked, 'read' | 'now'>, id: number) {
  const found = await getPublishedStory(read, { id, now });
  if (!found) return null;
  if (found.state === 'withdrawn') {
    const others = await listNewest(read, { except: id, limit: 4, now });
    return { kind: 'withdrawn' as const, id, story: found.story, newest: others };
  }
  const card = await getCardFacts(read, { id, now });
  noteStory(id);
  return {
    kind: 'story' as const,
    story: found.story,
    card: card?.state === 'published' ? cardAddress(id, card.version) : null,
    related: await listRelated(read, { id, limit: 4, now }),
    newest: await listNewest(read, { except: id, limit: 6, now }),
    mostRead: await listMostRead(read, { except: id, limit: 5, now }),
  };
}
