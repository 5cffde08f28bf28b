'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { getVersion } from '#db/stories/get-version.ts';
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

/** A version to compare with, where somebody has saved since the page was opened. */
export const getVersionAction = deskAction(
  z.object({ storyId: z.int().positive(), version: z.int().positive() }),
  'enter-desk',
  async (input, { actor, db }) => getVersion(db.read, { actor, ...input }),
);
