import { missingWords, wordsForPrint } from '#newsroom/photos/photo-words.ts';
import type { CheckLine, Missing, Surroundings } from './checklist.ts';
import type { StoryContent } from './content.ts';
import { rightsHaveEnded, shownPhotos } from './photo-readiness.ts';

/** What keeps a story's photos from print, a line for each place: those of a gallery are mended in one. */
export function photosMissing(
  content: StoryContent,
  { photos, now }: Pick<Surroundings, 'photos' | 'now'>,
): CheckLine<Missing>[] {
  const known = shownPhotos(content).flatMap((shown) => {
    const facts = photos[shown.mediaId];
    return facts ? [{ ...shown, facts }] : [];
  });
  const places = Map.groupBy(known, ({ block }) => block);
  return [...places].flatMap(([block, shown]): CheckLine<Missing>[] => {
    const place = block === undefined ? { field: 'leadPhotoId' } : { field: 'body', block };
    const wanting = new Set(shown.flatMap(({ facts, caption }) => missingWords(facts, caption)));
    const words = wordsForPrint.filter((word) => wanting.has(word));
    const haveEnded = shown.some(({ facts }) => rightsHaveEnded(facts, now));
    return [
      ...(words.length > 0 ? [{ what: 'photoWords' as const, ...place, words }] : []),
      ...(haveEnded ? [{ what: 'photoRights' as const, ...place }] : []),
    ];
  });
}
