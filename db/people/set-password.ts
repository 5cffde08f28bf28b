import { and, eq } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { accounts, sessions, signInFailures } from '#db/people-schema.ts';
import { findPersonByEmail } from './find-person-by-email.ts';

export type NewPassword = {
  /** `system` for the command line, which whoever runs the machine may use. */
  actor: Actor | 'system';
  /** In lower case. */
  email: string;
  /** In PHC string form. */
  passwordHash: string;
  now?: Date;
};

/**
 * Gives a person another password: all their sessions end, and they need not wait for the tries of others. Codes:
 * `forbidden`, `not_found`.
 */
export async function setPassword(
  db: Database,
  { actor, email, passwordHash, now = new Date() }: NewPassword,
): Promise<Result<{ id: string }>> {
  if (actor !== 'system' && !can(actor, 'manage-people')) return refused('forbidden');
  return db.write(async (tx) => {
    const person = await findPersonByEmail(tx, email);
    if (!person) return refused('not_found');
    const { id } = person;
    await tx
      .update(accounts)
      .set({ password: passwordHash, updatedAt: now })
      .where(and(eq(accounts.userId, id), eq(accounts.providerId, 'credential')));
    await tx.delete(sessions).where(eq(sessions.userId, id));
    await tx.delete(signInFailures).where(eq(signInFailures.key, `account:${email}`));
    await appendEvent(tx, { actor, act: 'person.password', subject: `person:${id}`, at: now });
    return done({ id });
  });
}
