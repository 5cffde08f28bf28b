import { eq } from 'drizzle-orm';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { Database } from '#db/client.ts';
import { media } from '#db/schema.ts';

type Original = Pick<Photo, 'width' | 'height' | 'cuts' | 'placeholder'> & {
  photoId: number;
  bytes: number;
  likeness: string;
};

/** Says what is now known of a photo from before originals were kept: the largest file of it counts as one. */
export async function setOriginal(db: Database, { photoId, ...original }: Original): Promise<void> {
  await db.write(async (tx) => {
    await tx
      .update(media)
      .set({ ...original, isDeveloped: false })
      .where(eq(media.id, photoId));
  });
}
