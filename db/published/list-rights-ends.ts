import { and, isNotNull } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { media } from '#db/schema.ts';
import { isOneOf } from './card.ts';

/** From when on nobody may show them any more, of those of these photos whose rights end; by their ids. */
export async function listRightsEnds(db: Connection, ids: number[]): Promise<Map<number, Date>> {
  const rows = await endsOf(db).all({ ids: JSON.stringify(ids) });
  return new Map(rows.flatMap(({ id, endsAt }) => (endsAt ? [[id, endsAt]] : [])));
}

const endsOf = prepared((db) =>
  db
    .select({ id: media.id, endsAt: media.rightsEndAt })
    .from(media)
    .where(and(isOneOf(media.id, 'ids'), isNotNull(media.rightsEndAt)))
    .prepare(),
);
