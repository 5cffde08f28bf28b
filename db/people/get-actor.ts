import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import { grantsOf } from '#newsroom/settings.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { prepared } from '#db/prepared.ts';
import { getSettings } from '#db/settings/get-settings.ts';

/** A person as one who acts, with the grants that the settings give now; null for an unknown person or one who left. */
export async function getActor(db: Connection, personId: string): Promise<Actor | null> {
  const [person] = await byId(db).all({ personId });
  if (!person) return null;
  return { ...person, grants: grantsOf(person.role, await getSettings(db)) };
}

const byId = prepared((db) =>
  db
    .select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(and(eq(people.id, sql.placeholder('personId')), isNull(people.leftAt)))
    .prepare(),
);
