import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { slugOf } from '#newsroom/story/slug.ts';
import type { Role } from '#newsroom/roles.ts';
import type { Transaction } from '#db/client.ts';
import { accounts, people } from '#db/people-schema.ts';
import { bylines } from '#db/schema.ts';

export type NewPerson = {
  id?: string;
  name: string;
  email: string;
  role: Role;
  /** In PHC string form. */
  passwordHash: string;
  /** A byline that is theirs already; where absent, one of the same name is made. */
  bylineId?: number;
};

/** Inserts a person with a password and a byline. The address must be free and in lower case. */
export async function writePerson(tx: Transaction, person: NewPerson, now: Date): Promise<string> {
  const { id = randomUUID(), name, email, role, passwordHash } = person;
  const times = { createdAt: now, updatedAt: now };
  await tx.insert(people).values({ id, name, email, role, ...times });
  await tx.insert(accounts).values({
    id: randomUUID(),
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: passwordHash,
    ...times,
  });
  if (person.bylineId === undefined) {
    const slug = await freeSlug(tx, slugOf(name));
    await tx.insert(bylines).values({ slug, name, personId: id });
  } else {
    await tx.update(bylines).set({ personId: id }).where(eq(bylines.id, person.bylineId));
  }
  return id;
}

/** Two writers may have one name; their pages may not have one address. */
async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await tx.select({ id: bylines.id }).from(bylines).where(eq(bylines.slug, slug));
    if (taken.length === 0) return slug;
  }
}
