'use server';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { addEntry } from '#db/coverage/add-entry.ts';
import { changeEntry } from '#db/coverage/change-entry.ts';
import { endCoverage } from '#db/coverage/end-coverage.ts';
import { getDeskCoverage } from '#db/coverage/get-desk-coverage.ts';
import { removeEntry } from '#db/coverage/remove-entry.ts';
import { reopenCoverage } from '#db/coverage/reopen-coverage.ts';
import { startCoverage } from '#db/coverage/start-coverage.ts';
import { entryKinds, readEntry } from '#newsroom/coverage/entry.ts';
import { refused } from '#newsroom/result.ts';

const id = z.int().positive();
const story = z.object({ storyId: id });
const written = story.extend({ kind: z.enum(entryKinds), content: z.string() });

export const getCoverageAction = deskAction(story, 'enter-desk', async (input, { actor, db }) =>
  getDeskCoverage(db.read, { actor, ...input }),
);

export const startCoverageAction = deskAction(story, 'write', async (input, { actor, db }) =>
  startCoverage(db, { actor, ...input }),
);

export const endCoverageAction = deskAction(story, 'write', async (input, { actor, db }) =>
  endCoverage(db, { actor, ...input }),
);

export const reopenCoverageAction = deskAction(story, 'write', async (input, { actor, db }) =>
  reopenCoverage(db, { actor, ...input }),
);

/** Whose entry it is goes with it: a page that was left open sends nothing as who signed in after. */
export const addEntryAction = deskAction(
  written.extend({ writer: z.string().max(100), sendId: z.string().min(8).max(40) }),
  'write',
  async ({ writer, content: json, ...input }, { actor, db }) => {
    if (writer !== actor.id) return refused('someone_else');
    const content = readEntry(json);
    return content.ok ? addEntry(db, { actor, ...input, content: content.data }) : content;
  },
);

export const changeEntryAction = deskAction(
  written.extend({ entryId: id, baseVersion: id }),
  'write',
  async ({ content: json, ...input }, { actor, db }) => {
    const content = readEntry(json);
    return content.ok ? changeEntry(db, { actor, ...input, content: content.data }) : content;
  },
);

export const removeEntryAction = deskAction(
  story.extend({ entryId: id, baseVersion: id }),
  'write',
  async (input, { actor, db }) => removeEntry(db, { actor, ...input }),
);
