import { cropNames } from './cuts.ts';
import type { PhotoWords } from './photo-words.ts';

export const photoFields = [
  'alt',
  'caption',
  'credit',
  'rights',
  'rightsEndAt',
  'focal',
  'crops',
] as const satisfies (keyof PhotoWords)[];
export type PhotoField = (typeof photoFields)[number];

/** What a save of this photo would send if nothing were changed. */
export function wordsOfPhoto(photo: PhotoWords): PhotoWords {
  const { alt, caption, credit, rights, rightsEndAt, focal, crops } = photo;
  return { alt, caption, credit, rights, rightsEndAt, focal, crops };
}

/** The fields in which two say different things. */
export function changedFields(one: PhotoWords, other: PhotoWords): PhotoField[] {
  return photoFields.filter((field) => comparable(one, field) !== comparable(other, field));
}

/**
 * Two people's changes to one photo as one: a field that only one of them changed is taken from them. Where
 * both did, and not alike, mine stands until somebody decides; those fields are `disputed`.
 */
export function mergePhotoWords({
  base,
  mine,
  theirs,
}: Record<'base' | 'mine' | 'theirs', PhotoWords>): {
  words: PhotoWords;
  disputed: PhotoField[];
} {
  const byMe = changedFields(base, mine);
  const apart = changedFields(mine, theirs);
  const disputed = changedFields(base, theirs).filter(
    (field) => byMe.includes(field) && apart.includes(field),
  );
  return { words: { ...theirs, ...fieldsOf(mine, byMe) }, disputed };
}

/** Only these fields. */
export function fieldsOf(words: PhotoWords, fields: PhotoField[]): Partial<PhotoWords> {
  return Object.fromEntries(fields.map((field) => [field, words[field]]));
}

/** Frames are compared whatever the order in which they were set. */
function comparable(words: PhotoWords, field: PhotoField): string {
  if (field === 'crops') return JSON.stringify(cropNames.map((name) => frameParts(words, name)));
  if (field === 'focal') return JSON.stringify(words.focal && [words.focal.x, words.focal.y]);
  return JSON.stringify(words[field]);
}

function frameParts({ crops }: PhotoWords, name: (typeof cropNames)[number]): number[] | null {
  const frame = crops[name];
  return frame ? [frame.x, frame.y, frame.width, frame.height] : null;
}
