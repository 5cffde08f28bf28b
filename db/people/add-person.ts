import { z } from 'zod';
import { cleanLine } from '#arabic/clean-text.ts';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import { type Actor, type Role, roles } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { findPersonByEmail } from './find-person-by-email.ts';
import { writePerson } from './write-person.ts';

/** What is asked of a new person; the password is hashed by the caller, after this has been checked. */
export const newPerson = z.object({
  name: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(2, { error: 'missing' }).max(80, { error: 'too_long' })),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(
      z
        .string()
        .max(254, { error: 'too_long' })
        .pipe(z.email({ error: 'email' })),
    ),
  role: z.enum(roles),
  password: z.string().min(10, { error: 'too_short' }).max(200, { error: 'too_long' }),
});

export type Addition = {
  /** `system` for the command line, which whoever runs the machine may use. */
  actor: Actor | 'system';
  person: { name: string; email: string; role: Role; passwordHash: string };
  now?: Date;
};

/** Adds a person to the desk. Codes: `forbidden`, `taken` when the address has an account. */
export async function addPerson(
  db: Database,
  { actor, person, now = new Date() }: Addition,
): Promise<Result<{ id: string }>> {
  if (actor !== 'system' && !can(actor, 'manage-people')) return refused('forbidden');
  return db.write(async (tx) => {
    if (await findPersonByEmail(tx, person.email))
      return refused('taken', { fields: { email: 'taken' } });
    const id = await writePerson(tx, person, now);
    const data = { name: person.name, role: person.role };
    await appendEvent(tx, { actor, act: 'person.add', subject: `person:${id}`, data, at: now });
    return done({ id });
  });
}
