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
const mine = z
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

/** The settings that the form was made from, as JSON. */
const seen = z
  .string()
  .max(5_000)
  .transform((json, context): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      context.addIssue({ code: 'custom', message: 'invalid' });
      return z.NEVER;
    }
  })
  .pipe(settings);

/** A form has its fields beside each other. */
const sent = z.preprocess(
  (form) => ({ seen: (form as { seen?: unknown } | null)?.seen, mine: form }),
  z.object({ seen, mine }),
);

export const saveSettingsAction = formAction(
  deskAction(ofForm(sent), 'manage-settings', async (wanted, { actor, db }) => {
    const saved = await saveSettings(db, { actor, seen: wanted.seen, settings: wanted.mine });
    // After a conflict too: whoever saved wants to see what was set meanwhile.
    if (saved.ok || saved.code === 'conflict') refresh();
    return saved;
  }),
);
