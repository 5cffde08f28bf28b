import type { PhotoUse } from '#db/photos/get-library-photo.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { LibraryFilter } from '#newsroom/photos/library-filter.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import type { Result } from '#newsroom/result.ts';

export type LibraryPage = { photos: LibraryPhoto[]; total: number; pages: number };

/** What the desk does with photos; server actions that the page hands down. */
export type PhotoActions = {
  list: (input: { filter: LibraryFilter; page: number }) => Promise<Result<LibraryPage>>;
  get: (input: { photoId: number }) => Promise<Result<{ photo: LibraryPhoto; uses: PhotoUse[] }>>;
  edit: (input: {
    photoId: number;
    baseVersion: number;
    words: PhotoWords;
  }) => Promise<Result<LibraryPhoto>>;
  replace: (input: {
    photoId: number;
    byId: number;
    /** What whoever replaces has read of both before. */
    seen: { version: number; byVersion: number; stories: number };
  }) => Promise<Result<{ stories: number }>>;
  remove: (input: { photoId: number; baseVersion: number }) => Promise<Result<unknown>>;
};
