import { asc, isNull } from 'drizzle-orm';
import type { Colleague } from '#newsroom/desk-notes/mentions.ts';
import { type StoryStanding, can } from '#newsroom/permissions.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';

/** Who works on the desk and may see this story, by name: only they can be mentioned in its notes. */
export async function listViewers(db: Connection, story: StoryStanding): Promise<Colleague[]> {
  const rows = await db
    .select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(isNull(people.leftAt))
    .orderBy(asc(people.name), asc(people.id));
  return rows
    .filter((one) => can({ ...one, grants: [] }, 'view', story))
    .map(({ id, name }) => ({ id, name }));
}
