import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { keepWords } from '#db/likeness/keep-words.ts';
import { reckonLikeness } from '#db/likeness/reckon-likeness.ts';
import { publishedBylines, publishedStories, publishedTopics } from '#db/schema.ts';
import { keepPublishedPhotos } from './keep-photos.ts';
import { keepPlaces } from './keep-places.ts';

/**
 * Removes a story's text from where readers read, and leaves the notice in its place. The headline stays:
 * the notice names what was withdrawn. Answers with the readers' lists that it was in, as `putInPrint` does.
 */
export async function takeOutOfPrint(
  tx: Transaction,
  { storyId, notice, now }: { storyId: number; notice: string; now: Date },
): Promise<string[]> {
  const [row] = await tx
    .update(publishedStories)
    .set({ content: null, kicker: '', lead: '', leadPhotoId: null, withdrawnAt: now, notice })
    .where(eq(publishedStories.id, storyId))
    .returning({ publishedAt: publishedStories.publishedAt });
  await keepPublishedPhotos(tx, { storyId, content: null });
  await tx.delete(publishedBylines).where(eq(publishedBylines.storyId, storyId));
  await tx.delete(publishedTopics).where(eq(publishedTopics.storyId, storyId));
  await keepWords(tx, { storyId, terms: [] });
  await reckonLikeness(tx, { storyId, terms: [] });
  return keepPlaces(tx, { storyId, publishedAt: row?.publishedAt ?? now, lists: [] });
}
