import { asc } from 'drizzle-orm';
import type { Role } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';

export type Person = { id: string; name: string; email: string; role: Role; leftAt: Date | null };

/** Everybody who has or had an account, by name. */
export async function listPeople(db: Connection): Promise<Person[]> {
  return db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      role: people.role,
      leftAt: people.leftAt,
    })
    .from(people)
    .orderBy(asc(people.name));
}
