'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { createStory } from '#db/stories/create-story.ts';
import { locales } from '#i18n/locales.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

const place = ofForm(z.object({ locale: z.enum(locales) }));

export const newStoryAction = formAction(
  deskAction(place, 'write', async ({ locale }, { actor, db }) => {
    const created = await createStory(db, { actor });
    if (!created.ok) return created;
    // The list that «back» returns to must have the new story in it.
    revalidatePath('/[locale]/desk/stories', 'page');
    return redirect(deskStoryAddress(locale, created.data.id));
  }),
);
