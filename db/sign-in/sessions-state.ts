import { sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { people, sessions } from '#db/people-schema.ts';
import { prepared } from '#db/prepared.ts';

/** Another text whenever somebody signs in or out, leaves or gets another role; the same while sessions are only used. */
export async function sessionsState(db: Connection): Promise<string> {
  return JSON.stringify(await state(db).all());
}

const state = prepared((db) =>
  db
    .select({
      count: sql<number>`count(*)`,
      newest: sql<number>`max(${sessions.createdAt})`,
      changed: sql<number>`(SELECT max(${people.updatedAt}) FROM ${people})`,
    })
    .from(sessions)
    .prepare(),
);
