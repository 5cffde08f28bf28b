import { eq } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';

/** The account of an address, in lower case; null where there is none. */
export async function findPersonByEmail(
  db: Connection,
  email: string,
): Promise<{ id: string; left: boolean } | null> {
  const [person] = await db
    .select({ id: people.id, leftAt: people.leftAt })
    .from(people)
    .where(eq(people.email, email));
  return person ? { id: person.id, left: person.leftAt !== null } : null;
}
