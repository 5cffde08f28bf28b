import { count } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { firstSections } from './first-sections.ts';
import { sections } from '#db/schema.ts';

/** Gives a newsroom that has no sections the seven that every newspaper has: nothing is printed without one. */
export async function ensureSections(db: Database): Promise<void> {
  await db.write(async (tx) => {
    const [row] = await tx.select({ sections: count() }).from(sections);
    if (row?.sections !== 0) return;
    await tx
      .insert(sections)
      .values(firstSections.map((section, position) => ({ ...section, position })));
  });
}
