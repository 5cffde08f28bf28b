import { and, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor, Role } from '#newsroom/roles.ts';
import type { Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { people, sessions } from '#db/people-schema.ts';

export type Change = {
  actor: Actor;
  personId: string;
  role: Role;
  /** Whether they have left the desk: their sessions end at once, their stories stay. */
  left: boolean;
  /** How the person stood to whoever changes it. */
  seen: { role: Role; left: boolean };
  now?: Date;
};

/**
 * Gives a person another role, lets them leave or return. The last admin stays one. Codes: `forbidden`,
 * `not_found`, `changed_since`, `invalid` with `last_admin`.
 */
export async function changePerson(
  db: Database,
  { actor, personId, role, left, seen, now = new Date() }: Change,
): Promise<Result<null>> {
  if (!can(actor, 'manage-people')) return refused('forbidden');
  return db.write(async (tx) => {
    const changed = await tx
      .update(people)
      .set({ role, leftAt: left ? now : null, updatedAt: now })
      .where(
        and(
          eq(people.id, personId),
          eq(people.role, seen.role),
          seen.left ? isNotNull(people.leftAt) : isNull(people.leftAt),
        ),
      )
      .returning({ id: people.id });
    if (changed.length === 0) {
      const [person] = await tx
        .select({ id: people.id })
        .from(people)
        .where(eq(people.id, personId));
      return refused(person ? 'changed_since' : 'not_found');
    }
    if ((await adminCount(tx)) === 0) return refused('invalid', { fields: { role: 'last_admin' } });
    if (left) await tx.delete(sessions).where(eq(sessions.userId, personId));
    const data = { role, left };
    await appendEvent(tx, {
      actor,
      act: 'person.change',
      subject: `person:${personId}`,
      data,
      at: now,
    });
    return done(null);
  });
}

async function adminCount(tx: Transaction): Promise<number> {
  const [row] = await tx
    .select({ admins: count() })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.leftAt)));
  return row?.admins ?? 0;
}
