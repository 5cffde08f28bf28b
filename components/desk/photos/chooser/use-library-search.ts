'use client';
// In the browser: it asks while somebody types.
import { useEffect, useMemo, useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import type { LibraryPage, PhotoActions } from '#components/desk/photos/photo-actions.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { LibraryFilter } from '#newsroom/photos/library-filter.ts';

const pauseMs = 200;

type Found = LibraryPage & { page: number };

/**
 * The photos of the library for this filter, a moment after the last letter; `found` is null until the first
 * answer, and until a new one has come the old one stays. `more` adds the next page.
 */
export function useLibrarySearch(list: PhotoActions['list'], asked: LibraryFilter) {
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const { words, mine, unused } = asked;
  const filter = useMemo(() => ({ words, mine, unused }), [words, mine, unused]);

  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      const answer = await attempt(() => list({ filter, page: 1 }));
      if (isLate) return;
      setFailure(answer.ok ? null : answer);
      if (answer.ok) setFound({ ...answer.data, page: 1 });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [filter, list]);

  const more = async () => {
    if (!found) return;
    const page = found.page + 1;
    const answer = await attempt(() => list({ filter, page }));
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return;
    setFound((shown) =>
      // What was asked for other words meanwhile is not added to.
      shown?.photos === found.photos
        ? { ...answer.data, page, photos: unique([...shown.photos, ...answer.data.photos]) }
        : shown,
    );
  };

  const changePhotos = (change: (photos: LibraryPhoto[]) => LibraryPhoto[]) =>
    setFound((shown) => shown && { ...shown, photos: change(shown.photos) });

  return {
    found,
    failure,
    more,
    /** Puts a photo that has just arrived first. */
    put: (photo: LibraryPhoto) => changePhotos((photos) => unique([photo, ...photos])),
    /** Takes out one that is no more. */
    drop: (id: number) => changePhotos((photos) => photos.filter((photo) => photo.id !== id)),
  };
}

/** A photo that was added meanwhile moves the others to later pages, where they would come twice. */
function unique(photos: LibraryPhoto[]): LibraryPhoto[] {
  return [...new Map(photos.map((photo) => [photo.id, photo])).values()];
}
