import type { DateStyle } from '#arabic/dates.ts';
import type { Locale } from '#newsroom/addresses.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

/** What blocks of a body point to, as readers may see it: photos and other stories by their ids. */
export type Surroundings = {
  locale: Locale;
  /** How numbers are written here. */
  style: DateStyle;
  photos: Readonly<Record<number, Photo>>;
  contexts: Readonly<
    Record<number, { id: number; slug: string; headline: string; language: Locale }>
  >;
};
