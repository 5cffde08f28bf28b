import type { Photo } from '#newsroom/photos/photo.ts';

/** What is known of a picture once its files are written; `placeholder` is a data URI of at most 500 bytes. */
export type Rendition = Pick<Photo, 'key' | 'width' | 'height' | 'cuts' | 'placeholder'>;
