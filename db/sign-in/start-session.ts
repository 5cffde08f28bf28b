import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client.ts';
import { findPersonByEmail } from '#db/people/find-person-by-email.ts';
import { sessions } from '#db/people-schema.ts';

/** Opens a session for an account without its password, for journeys that are not about signing in. */
export async function startSession(
  db: Database,
  { email, token, days }: { email: string; token: string; days: number },
): Promise<void> {
  const person = await findPersonByEmail(db.read, email);
  if (!person) throw new Error(`Nobody has the address ${email}.`);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + days * 24 * 60 * 60_000);
  await db.write(async (tx) => {
    await tx.insert(sessions).values({
      id: randomUUID(),
      token,
      userId: person.id,
      expiresAt,
      createdAt: now,
      updatedAt: now,
    });
  });
}
