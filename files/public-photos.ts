import { LRUCache } from 'lru-cache';
import type { Database } from '#db/client.ts';
import { type PublicPhoto, findPublicPhoto } from '#db/photos/find-public-photo.ts';
import { changesShownPhotos } from '#newsroom/public-acts.ts';

export type PublicPhotos = {
  /** The photo whose files readers may see, by its key; null where they may not. */
  find: (key: string) => Promise<PublicPhoto | null>;
  /** Told of an act: what it may have changed is asked anew. */
  hear: (act: string) => void;
};

const mostKnown = 10_000;
type Known = { photo: PublicPhoto | null };

/**
 * Remembers which photos are public: a page has ten files of photos and each hit would be a query. An act that puts
 * a photo before readers, or takes it from them, makes all of it forgotten; when rights end, the clock tells.
 */
export function publicPhotos(db: Database): PublicPhotos {
  const known = new LRUCache<string, Known>({ max: mostKnown });
  let forgotten = 0;
  return {
    find: async (key) => {
      const kept = known.get(key);
      if (kept) return stillPublic(kept.photo);
      const before = forgotten;
      const photo = await findPublicPhoto(db.read, { key });
      // What was read before an act is not known after it.
      if (before === forgotten) known.set(key, { photo });
      return photo;
    },
    hear: (act) => {
      if (!changesShownPhotos(act)) return;
      forgotten += 1;
      known.clear();
    },
  };
}

function stillPublic(photo: PublicPhoto | null): PublicPhoto | null {
  const ended = photo?.rightsEndAt && photo.rightsEndAt.getTime() <= Date.now();
  return ended ? null : photo;
}
