import { eq } from 'drizzle-orm';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Transaction } from '#db/client.ts';
import { publishedPhotos, storyPhotos } from '#db/schema.ts';
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

/** Notes which photos readers see in a story; none where its text is null. */
export async function keepPublishedPhotos(
  tx: Transaction,
  { storyId, content }: { storyId: number; content: StoryContent | null },
): Promise<void> {
  await tx.delete(publishedPhotos).where(eq(publishedPhotos.storyId, storyId));
  const ids = content === null ? [] : allPhotoIds(content);
  if (ids.length === 0) return;
  await tx.insert(publishedPhotos).values(ids.map((mediaId) => ({ storyId, mediaId })));
}

function sameIds(ids: number[], others: number[]): boolean {
  return ids.length === others.length && ids.every((id, at) => others[at] === id);
}
