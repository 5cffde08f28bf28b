import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import type { Crops, FocalPoint } from '#newsroom/photos/cuts.ts';
import type { ShownCuts } from '#newsroom/photos/photo.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { media } from '#db/schema.ts';
import { photoRow } from './photo-row.ts';
import { searchTextOf } from './search-text.ts';

export type Developed = {
  photoId: number;
  /** All cuts, each with the widths whose files are there. */
  cuts: ShownCuts;
  placeholder?: string | undefined;
  /** What they were cut by. */
  focal: FocalPoint | null;
  crops: Crops;
  now?: Date;
};

/** Shows a photo in its cuts from now on; false, and nothing done, where it has been cut otherwise since, or is gone. */
export async function setDeveloped(
  db: Database,
  { photoId, cuts, placeholder, focal, crops, now = new Date() }: Developed,
): Promise<boolean> {
  return db.write(async (tx) => {
    const found = await photoRow(tx, photoId);
    if (!found.ok) return false;
    const row = found.data;
    if (!isDeepStrictEqual([row.focal, row.crops], [focal, crops])) return false;
    await tx
      .update(media)
      .set({
        cuts,
        isDeveloped: true,
        placeholder: placeholder ?? row.placeholder,
        // Photos of before the library can be found from now on.
        searchText: searchTextOf(row),
      })
      .where(eq(media.id, photoId));
    const subject = `photo:${photoId}`;
    await appendEvent(tx, { actor: 'system', act: 'photo.develop', subject, at: now });
    return true;
  });
}
