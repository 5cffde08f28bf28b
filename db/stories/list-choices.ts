import { asc } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { bylines, topics } from '#db/schema.ts';
import { type Section, listSections } from '#db/sections/list-sections.ts';

export type Choices = {
  sections: Section[];
  topics: { id: number; name: string }[];
  bylines: { id: number; name: string }[];
};

/** What a writer chooses from: sections, topics and bylines. Photos are chosen from the library. */
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
  };
}
