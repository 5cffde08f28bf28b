import { and, eq, isNull, like } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { accounts, people } from '#db/people-schema.ts';

/** The hashed passwords of those who may sign in with an address of this domain. */
export async function listPasswordHashes(
  db: Connection,
  domain: string,
): Promise<{ email: string; hash: string | null }[]> {
  return db
    .select({ email: people.email, hash: accounts.password })
    .from(people)
    .innerJoin(accounts, eq(accounts.userId, people.id))
    .where(and(like(people.email, `%@${domain}`), isNull(people.leftAt)));
}
