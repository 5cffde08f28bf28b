'use client';
// In the browser: what is known of photos, and which dialog about them is open, is known there.
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { DateStyle } from '#arabic/dates.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import { attempt } from '#components/desk/editor/saving/attempt.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { PhotosHere } from './photo-desk.ts';
import { photoStore } from './photo-store.ts';

type Asked = { several: boolean; answer: (photos: LibraryPhoto[]) => void };
type Opened = {
  photos: LibraryPhoto[];
  actions: Pick<EditorActions, 'photos'>;
  style: DateStyle;
};

/** The photos of an open story: what is known of them, and the dialogs in which they are chosen and mended. */
export function usePhotoRoom({ photos, actions, style }: Opened) {
  const { photos: photoActions } = actions;
  const [store] = useState(() =>
    photoStore(photos, (ids) => attempt(() => photoActions.known({ ids }))),
  );
  const [openedAt] = useState(() => new Date());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [mended, setMended] = useState<number | null>(null);
  const known = useSyncExternalStore(store.watch, store.current, store.current);

  const choose = useCallback<PhotosHere['choose']>(
    ({ several }) =>
      new Promise((resolve) => {
        const answer = (chosen: LibraryPhoto[]) => {
          store.learn(chosen);
          // The dialog is gone before the text is touched: what lies under it cannot have the focus.
          flushSync(() => setAsked(null));
          resolve(chosen);
        };
        setAsked({ several, answer });
      }),
    [store],
  );
  const here = useMemo<PhotosHere>(
    () => ({ store, choose, mend: setMended, openedAt, actions: photoActions, style }),
    [choose, openedAt, photoActions, store, style],
  );
  const endMending = useCallback(() => setMended(null), []);
  return { here, known, asked, mended, endMending };
}

export type PhotoRoom = ReturnType<typeof usePhotoRoom>;
