'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { settings } from '#newsroom/settings.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** As a form sends it: numbers as text, a box that is not ticked as nothing. What is missing is no default here. */
const sent = z
  .object({
    name: z.string(),
    nameEn: z.string(),
    motto: z.string(),
    timeZone: z.string(),
    digits: z.string(),
    hijriOffset: z.coerce.number(),
    reviewFirst: ticked,
    editorsMarkUrgent: ticked,
  })
  .pipe(z.preprocess((value) => value, settings));

export const saveSettingsAction = formAction(
  deskAction(ofForm(sent), 'manage-settings', async (wanted, { actor, db }) => {
    const saved = await saveSettings(db, { actor, settings: wanted });
    if (saved.ok) refresh();
    return saved;
  }),
);
