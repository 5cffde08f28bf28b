import sharp from 'sharp';

/** How the image library works in the darkroom's process: it opens nothing but what we take, and no more than it must. */
export function guardLibrary(): void {
  // Every other format that it could read is closed, whatever a file says that it is.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
  });
  // Each picture is worked on once: what is kept of one is no use to the next.
  sharp.cache(false);
  // One picture at a time on one core: the other ones are the readers'.
  sharp.concurrency(1);
}
