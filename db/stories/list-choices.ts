import { asc, desc } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { type DeskPhoto, deskPhoto } from '#db/photos/list-photos-by-id.ts';
import { bylines, media, topics } from '#db/schema.ts';
import { type Section, listSections } from '#db/sections/list-sections.ts';

export type Choices = {
  sections: Section[];
  topics: { id: number; name: string }[];
  bylines: { id: number; name: string }[];
  photos: DeskPhoto[];
};

/** What a writer chooses from: sections, topics, bylines, and the newest photos of the library. */
export async function listChoices(db: Connection): Promise<Choices> {
  return {
    sections: await listSections(db),
    topics: await db
      .select({ id: topics.id, name: topics.name })
      .from(topics)
      .orderBy(asc(topics.name)),
    bylines: await db
      .select({ id: bylines.id, name: bylines.name })
      .from(bylines)
      .orderBy(asc(bylines.name)),
    photos: (
      await db.select().from(media).orderBy(desc(media.addedAt), desc(media.id)).limit(60)
    ).flatMap((row) => deskPhoto(row) ?? []),
  };
}
