import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import { type NewPhoto, addPhoto } from '#db/photos/add-photo.ts';
import { editPhoto } from '#db/photos/edit-photo.ts';
import { getLibraryPhoto } from '#db/photos/get-library-photo.ts';
import { noon } from './clock.ts';
import { people } from './people.ts';
import { dataOf } from './write-stories.ts';

/** What `addPhoto` takes, ready for print; its key is this number. */
export function newPhoto(number: number, parts: Partial<NewPhoto> = {}): NewPhoto {
  return {
    key: number.toString(16).padStart(20, '0'),
    width: 1600,
    height: 900,
    bytes: 2_000_000,
    likeness: number.toString(16).padStart(16, '0'),
    cuts: { whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [240] } },
    placeholder: 'data:image/webp;base64,',
    alt: 'قارب في الميناء',
    caption: 'ميناء اللؤلؤ صباحًا',
    credit: 'نوال الشامي',
    rights: '',
    ...parts,
  };
}

/** A photo of the library; the first that is added has id 2, after the one that is there. */
export async function writePhoto(
  db: Database,
  number: number,
  {
    actor = people.journalist,
    now = noon,
    ...parts
  }: { actor?: Actor; now?: Date } & Partial<NewPhoto> = {},
) {
  return dataOf(await addPhoto(db, { actor, photo: newPhoto(number, parts), now })).photo;
}

/** Changes part of what is said of a photo, as an editor. */
export async function changePhoto(
  db: Database,
  { photoId, now = noon, ...parts }: { photoId: number; now?: Date } & Partial<PhotoWords>,
) {
  const actor = people.editor;
  const { photo } = dataOf(await getLibraryPhoto(db.read, { actor, photoId }));
  const { alt, caption, credit, rights, rightsEndAt, focal, crops, version } = photo;
  const words = { alt, caption, credit, rights, rightsEndAt, focal, crops, ...parts };
  return dataOf(await editPhoto(db, { actor, photoId, baseVersion: version, words, now }));
}
