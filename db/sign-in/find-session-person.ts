import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { people, sessions } from '#db/people-schema.ts';
import { prepared } from '#db/prepared.ts';

/** Whose session this is; null where it has ended, was ended, or its person has left. */
export async function findSessionPerson(
  db: Connection,
  token: string,
  now = new Date(),
): Promise<string | null> {
  // Bound as it is: a placeholder is not turned into what the column holds.
  const [person] = await byToken(db).all({ token, now: now.getTime() });
  return person?.id ?? null;
}

const byToken = prepared((db) =>
  db
    .select({ id: people.id })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .where(
      and(
        eq(sessions.token, sql.placeholder('token')),
        gt(sessions.expiresAt, sql`${sql.placeholder('now')}`),
        isNull(people.leftAt),
      ),
    )
    .prepare(),
);
