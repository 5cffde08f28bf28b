import { missingWords } from '#newsroom/photos/photo-words.ts';
import type { CheckLine } from '#newsroom/story/checklist.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { shownPhotos } from '#newsroom/story/photo-readiness.ts';
import type { KnownPhotos } from './photo-store.ts';

/** The photo whose words a line of the checklist wants, the first of its place; null where it wants something else. */
export function photoToMend(
  line: CheckLine,
  { content, known }: { content: StoryContent; known: KnownPhotos },
): number | null {
  if (line.what !== 'photoWords') return null;
  const wanted = shownPhotos(content).find(({ mediaId, caption, field, block }) => {
    const photo = known.get(mediaId);
    const isHere = field === line.field && block === line.block;
    return isHere && photo && missingWords(photo, caption).length > 0;
  });
  return wanted?.mediaId ?? null;
}
