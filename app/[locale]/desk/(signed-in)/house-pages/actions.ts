'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { saveHousePage } from '#db/house-pages/save-house-page.ts';
import { locales } from '#i18n/locales.ts';
import { housePageSlugs, houseWords } from '#newsroom/house-pages/house-page.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

const sent = z.object({
  ...houseWords.shape,
  slug: z.enum(housePageSlugs),
  language: z.enum(locales),
  baseVersion: z.coerce.number().int().min(0),
});

export const saveHousePageAction = formAction(
  deskAction(ofForm(sent), 'manage-settings', async (wanted, { actor, db }) => {
    const { slug, language, baseVersion, ...words } = wanted;
    const saved = await saveHousePage(db, { actor, slug, locale: language, baseVersion, words });
    // After a conflict too: whoever saved wants to read what stands there now.
    refresh();
    return saved;
  }),
);
