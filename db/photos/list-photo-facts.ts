import { inArray } from 'drizzle-orm';
import type { PhotoOnFile } from '#newsroom/story/photo-readiness.ts';
import type { Connection } from '#db/client.ts';
import { media } from '#db/schema.ts';
import type { PhotoRow } from './photo-row.ts';

/** What decides whether photos may go out, by their ids. */
export async function listPhotoFacts(
  db: Connection,
  ids: number[],
): Promise<Record<number, PhotoOnFile>> {
  const rows = await db.select().from(media).where(inArray(media.id, ids));
  return Object.fromEntries(rows.map((row) => [row.id, photoFacts(row)]));
}

export function photoFacts({ alt, caption, credit, rightsEndAt, cuts }: PhotoRow): PhotoOnFile {
  const endsAt = rightsEndAt?.toISOString() ?? null;
  return { alt, caption, credit, rightsEndAt: endsAt, hasFiles: cuts !== null };
}
