'use client';
// In the browser: what is known of photos is known there.
import { use, useEffect, useSyncExternalStore } from 'react';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { PhotoDesk, type PhotosHere } from './photo-desk.ts';

export function usePhotosHere(): PhotosHere {
  const here = use(PhotoDesk);
  if (!here) throw new Error('A photo of a story was shown outside the editor.');
  return here;
}

/** What is known of a photo; null where there is none, undefined while that is not known yet. */
export function useStoryPhoto(id: number): LibraryPhoto | null | undefined {
  const { store } = usePhotosHere();
  const find = () => store.current().get(id);
  const photo = useSyncExternalStore(store.watch, find, find);
  const isUnknown = photo === undefined;
  useEffect(() => {
    if (isUnknown) store.want(id);
  }, [id, isUnknown, store]);
  return photo;
}
