'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { hashPassword } from '#auth/password.ts';
import { addPerson, newPerson } from '#db/people/add-person.ts';
import { changePerson } from '#db/people/change-person.ts';
import { done } from '#newsroom/result.ts';
import { roles } from '#newsroom/roles.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

export const addPersonAction = formAction(
  deskAction(ofForm(newPerson), 'manage-people', async (given, { actor, db }) => {
    const { password, ...person } = given;
    const passwordHash = await hashPassword(password);
    const added = await addPerson(db, { actor, person: { ...person, passwordHash } });
    if (!added.ok) return added;
    refresh();
    return done({ name: person.name });
  }),
);

const isLeft = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const change = z.object({
  personId: z.string().min(1).max(100),
  role: z.enum(roles),
  left: isLeft,
  seenRole: z.enum(roles),
  seenLeft: isLeft,
});

export const changePersonAction = formAction(
  deskAction(ofForm(change), 'manage-people', async (wanted, { actor, db }) => {
    const { seenRole, seenLeft, ...changes } = wanted;
    const seen = { role: seenRole, left: seenLeft };
    const changed = await changePerson(db, { actor, ...changes, seen });
    if (changed.ok || changed.code === 'changed_since') refresh();
    return changed;
  }),
);
