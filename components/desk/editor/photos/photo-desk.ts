import { createContext } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { PhotoStore } from './photo-store.ts';

/** What the parts of an open story can do with photos. */
export type PhotosHere = {
  store: PhotoStore;
  /** Lets the writer choose from the library; nothing where it was left. */
  choose: (asked: { several: boolean }) => Promise<LibraryPhoto[]>;
  /** Opens the form in which the words of a photo are mended. */
  mend: (photoId: number) => void;
  /** When the story was opened: rights end by the clock. */
  openedAt: Date;
  actions: EditorActions['photos'];
  style: DateStyle;
};

/** Given by the editor to the blocks inside the text. */
export const PhotoDesk = createContext<PhotosHere | null>(null);
