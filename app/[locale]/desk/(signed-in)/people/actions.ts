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

const change = z.object({
  personId: z.string().min(1).max(100),
  role: z.enum(roles),
  left: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
});

export const changePersonAction = formAction(
  deskAction(ofForm(change), 'manage-people', async (wanted, { actor, db }) => {
    const changed = await changePerson(db, { actor, ...wanted });
    if (changed.ok) refresh();
    return changed;
  }),
);
