'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { restoreVersion } from '#db/stories/restore-version.ts';
import { formAction, ofForm } from '#app/[locale]/desk/form-action.ts';

const id = z.coerce.number().int().positive();
const restoration = z.object({ storyId: id, baseVersion: id, version: id });

export const restoreVersionAction = formAction(
  deskAction(ofForm(restoration), 'write', async (wanted, { actor, db }) => {
    const restored = await restoreVersion(db, { actor, ...wanted });
    // The list must have what was saved meanwhile, too.
    if (restored.ok || restored.code === 'changed_since') refresh();
    return restored;
  }),
);
