import { type WordForPrint, missingWords } from '#newsroom/photos/photo-words.ts';
import type { FieldFaults } from '#newsroom/result.ts';
import type { StoryContent } from './content.ts';
import { photoUses } from './versions/photo-uses.ts';

/** What decides whether a photo may go out. Moments are in ISO 8601. */
export type PhotoFacts = Record<WordForPrint, string> & { rightsEndAt: string | null };

/** The same, where the files are: on the server. */
export type PhotoOnFile = PhotoFacts & { hasFiles: boolean };

/** A photo where a story shows it; the lead photo has no caption but its own. */
export type ShownPhoto = {
  mediaId: number;
  caption: string;
  field: 'leadPhotoId' | 'body';
  /** Of the body: the block that shows it. */
  block?: string;
};

/** Every photo that a story shows, in their order, each as often as it is shown. */
export function shownPhotos({ leadPhotoId, body }: StoryContent): ShownPhoto[] {
  const shown = body.flatMap((block): ShownPhoto[] =>
    photoUses(block).map(({ mediaId, caption }) => {
      return { mediaId, caption, field: 'body', block: block.id };
    }),
  );
  if (leadPhotoId === null) return shown;
  return [{ mediaId: leadPhotoId, caption: '', field: 'leadPhotoId' }, ...shown];
}

/** Whether no reader may see a photo any longer. */
export function rightsHaveEnded({ rightsEndAt }: Pick<PhotoFacts, 'rightsEndAt'>, now: Date) {
  return rightsEndAt !== null && Date.parse(rightsEndAt) <= now.getTime();
}

type Known = { photos: Record<number, PhotoOnFile>; now: Date };

/**
 * What keeps a story's photos from print, by field: `photo_words` (no alternative text, caption or credit),
 * `photo_rights` (ended) or `photo_files` (no file is there yet); empty when all may go out.
 */
export function photoFaults(content: StoryContent, { photos, now }: Known): FieldFaults {
  const faults: FieldFaults = {};
  for (const { mediaId, caption, field } of shownPhotos(content)) {
    const fault = photoFault(photos[mediaId], caption, now);
    if (fault) faults[field] ??= fault;
  }
  return faults;
}

/** What keeps one photo from print; its caption may be said where it is shown. */
export function photoFault(photo: PhotoOnFile | undefined, captionHere: string, now: Date) {
  if (!photo) return 'photo_files';
  if (missingWords(photo, captionHere).length > 0) return 'photo_words';
  if (rightsHaveEnded(photo, now)) return 'photo_rights';
  return photo.hasFiles ? null : 'photo_files';
}
