'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { recoverStory } from '#db/stories/recover-story.ts';
import { locales } from '#i18n/locales.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

const recovery = ofForm(
  z.object({ storyId: z.coerce.number().int().positive(), locale: z.enum(locales) }),
);

/** Takes a story out of the bin and opens it. */
export const recoverStoryAction = formAction(
  deskAction(recovery, 'write', async ({ locale, storyId }, { actor, db }) => {
    const recovered = await recoverStory(db, { actor, storyId });
    if (!recovered.ok) return recovered;
    // The lists that «back» returns to must have the story in them.
    revalidatePath('/[locale]/desk/stories', 'page');
    return redirect(deskStoryAddress(locale, storyId));
  }),
);
