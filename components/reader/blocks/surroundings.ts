import type { Locale } from '#newsroom/addresses.ts';
import type { Photo } from '#components/reader/photo/photo-sources.ts';

/** What blocks of a body point to, as readers may see it: photos and other stories by their ids. */
export type Surroundings = {
  locale: Locale;
  photos: ReadonlyMap<number, Photo>;
  contexts: ReadonlyMap<number, { id: number; slug: string; headline: string }>;
};
