import { asc } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { sections } from '#db/schema.ts';

export type Section = { id: number; slug: string; name: string; nameEn: string };

/** All sections in the order of the navigation. */
export async function listSections(db: Connection): Promise<Section[]> {
  noteTag('sections');
  return inOrder(db).all();
}

const inOrder = prepared((db) =>
  db
    .select({ id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn })
    .from(sections)
    .orderBy(asc(sections.position))
    .prepare(),
);
