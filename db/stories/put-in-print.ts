import { eq } from 'drizzle-orm';
import { slugOf } from '#newsroom/story/slug.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { forPrint } from '#newsroom/story/readiness.ts';
import type { Transaction } from '#db/client.ts';
import { publishedBylines, publishedStories, publishedTopics } from '#db/schema.ts';
import { keepWords, termsOf } from '#db/likeness/keep-words.ts';
import { reckonLikeness } from '#db/likeness/reckon-likeness.ts';
import { listsOf } from '#db/published/places.ts';
import { keepPublishedPhotos } from './keep-photos.ts';
import { keepPlaces } from './keep-places.ts';

export type Print = { storyId: number; content: StoryContent; changed: boolean; now: Date };

/**
 * Copies a story's text to where readers read. This is the only way text becomes public. The first
 * publication's time stays; `updatedAt` is set only where what readers read has `changed`. Answers with what
 * readers' lists it was or is in: `section:3`, `topic:5`, `writer:2`, `day:2026-11-22`.
 */
export async function putInPrint(
  tx: Transaction,
  { storyId, content, changed, now }: Print,
): Promise<string[]> {
  if (content.sectionId === null) throw new Error('A story without a section cannot be printed.');
  const print = forPrint(content);
  const text = {
    slug: slugOf(print.headline),
    language: languageOf(print),
    content: print,
    kicker: print.kicker,
    headline: print.headline,
    lead: print.lead,
    sectionId: content.sectionId,
    leadPhotoId: print.leadPhotoId,
    withdrawnAt: null,
    notice: null,
  };
  const [row] = await tx
    .insert(publishedStories)
    .values({ id: storyId, ...text, publishedAt: now })
    .onConflictDoUpdate({
      target: publishedStories.id,
      set: changed ? { ...text, updatedAt: now } : text,
    })
    .returning({ publishedAt: publishedStories.publishedAt });
  await keepPublishedPhotos(tx, { storyId, content: print });
  await tx.delete(publishedBylines).where(eq(publishedBylines.storyId, storyId));
  await tx.delete(publishedTopics).where(eq(publishedTopics.storyId, storyId));
  const bylineIds = [...new Set(print.bylineIds)];
  const topicIds = [...new Set(print.topicIds)];
  for (const [position, bylineId] of bylineIds.entries()) {
    await tx.insert(publishedBylines).values({ storyId, bylineId, position });
  }
  for (const topicId of topicIds) {
    await tx.insert(publishedTopics).values({ storyId, topicId });
  }
  const terms = termsOf(print);
  await keepWords(tx, { storyId, terms });
  await reckonLikeness(tx, { storyId, terms });
  const lists = listsOf({ sectionId: content.sectionId, topicIds, bylineIds });
  return keepPlaces(tx, { storyId, publishedAt: row?.publishedAt ?? now, lists });
}
