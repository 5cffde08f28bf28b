import { eq, inArray } from 'drizzle-orm';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Transaction } from '#db/client.ts';
import { photosInEntries } from '#db/coverage/entry-photos.ts';
import { media, publishedPhotos, publishedStories, storyPhotos } from '#db/schema.ts';
import { allPhotoIds } from './check-references.ts';

type Showing = { storyId: number; content: StoryContent };

/** Notes which photos a story's newest version shows; `before` is the text that it takes the place of. */
export async function keepStoryPhotos(
  tx: Transaction,
  { storyId, content, before }: Showing & { before?: StoryContent },
): Promise<void> {
  const ids = allPhotoIds(content);
  // Drafts are saved every second, and hardly one save in a hundred touches a photo.
  if (before && sameIds(ids, allPhotoIds(before))) return;
  await tx.delete(storyPhotos).where(eq(storyPhotos.storyId, storyId));
  if (ids.length === 0) return;
  await tx.insert(storyPhotos).values(ids.map((mediaId) => ({ storyId, mediaId })));
}

/**
 * Notes which photos readers see in a story and in its live coverage; none where its text is null. One that was
 * deleted while the story was out of print is left out.
 */
export async function keepPublishedPhotos(
  tx: Transaction,
  { storyId, content }: { storyId: number; content: StoryContent | null },
): Promise<void> {
  await tx.delete(publishedPhotos).where(eq(publishedPhotos.storyId, storyId));
  if (content === null) return;
  const ids = new Set([...allPhotoIds(content), ...(await photosInEntries(tx, storyId))]);
  if (ids.size === 0) return;
  const found = await tx
    .select({ mediaId: media.id })
    .from(media)
    .where(inArray(media.id, [...ids]));
  if (found.length === 0) return;
  await tx.insert(publishedPhotos).values(found.map(({ mediaId }) => ({ storyId, mediaId })));
}

/** The same, of the story as it stands in print: after an entry of its live coverage came, changed or went. */
export async function keepPhotosInPrint(tx: Transaction, storyId: number): Promise<void> {
  const [printed] = await tx
    .select({ content: publishedStories.content })
    .from(publishedStories)
    .where(eq(publishedStories.id, storyId));
  await keepPublishedPhotos(tx, { storyId, content: printed?.content ?? null });
}

function sameIds(ids: number[], others: number[]): boolean {
  return ids.length === others.length && ids.every((id, at) => others[at] === id);
}
