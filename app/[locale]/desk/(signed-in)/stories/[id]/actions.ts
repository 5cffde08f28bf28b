'use server';
import { z } from 'zod';
import { bounded, bounds } from '#auth/bounded.ts';
import { deskAction } from '#auth/desk-action.ts';
import { listLibraryPhotosById } from '#db/photos/list-library-photos-by-id.ts';
import { correctStory } from '#db/stories/correct-story.ts';
import { duplicateStory } from '#db/stories/duplicate-story.ts';
import { findPrintedStories } from '#db/stories/find-printed-stories.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { returnStory } from '#db/stories/return-story.ts';
import { submitStory } from '#db/stories/submit-story.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { endUrgent } from '#db/urgency/end-urgent.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { undoUrgent } from '#db/urgency/undo-urgent.ts';
import { correctionKinds } from '#newsroom/corrections.ts';
import { done } from '#newsroom/result.ts';
import { urgencyLevels } from '#newsroom/urgency.ts';

const id = z.int().positive();
const story = z.object({ storyId: id });
const version = story.extend({ baseVersion: id });
const words = z.string().max(2_000);
/** More than any real story shows. */
const photosAtOnce = 2_000;

export const getStoryAction = deskAction(
  story.extend({ since: id }),
  'enter-desk',
  async (input, { actor, db }) => getDeskStory(db.read, { actor, ...input }),
);

export const submitStoryAction = deskAction(version, 'write', async (input, { actor, db }) =>
  submitStory(db, { actor, ...input }),
);

export const returnStoryAction = deskAction(
  version.extend({ note: words }),
  'write',
  async (input, { actor, db }) => returnStory(db, { actor, ...input }),
);

export const publishStoryAction = deskAction(version, 'write', async (input, { actor, db }) =>
  publishStory(db, { actor, ...input }),
);

export const correctStoryAction = deskAction(
  version.extend({ kind: z.enum(correctionKinds), text: words }),
  'write',
  async (input, { actor, db }) => correctStory(db, { actor, ...input }),
);

export const withdrawStoryAction = deskAction(
  version.extend({ notice: words }),
  'write',
  async (input, { actor, db }) => withdrawStory(db, { actor, ...input }),
);

export const restoreStoryAction = deskAction(version, 'write', async (input, { actor, db }) =>
  restoreStory(db, { actor, ...input }),
);

export const markUrgentAction = deskAction(
  story.extend({
    publishedVersion: id,
    level: z.literal(urgencyLevels),
    reason: words,
    minutes: z.int(),
  }),
  'write',
  async (input, { actor, db }) => markUrgent(db, { actor, ...input }),
);

export const undoUrgentAction = deskAction(
  story.extend({ markId: id }),
  'write',
  async (input, { actor, db }) => undoUrgent(db, { actor, ...input }),
);

export const endUrgentAction = deskAction(story, 'write', async (input, { actor, db }) =>
  endUrgent(db, { actor, ...input }),
);

export const duplicateStoryAction = deskAction(
  version,
  'write',
  bounded(bounds.stories, async (input, { actor, db }) => duplicateStory(db, { actor, ...input })),
);

/** Photos that a story in this browser shows and does not know yet, such as those of a colleague's merge. */
export const knownPhotosAction = deskAction(
  z.object({ ids: z.array(id).max(photosAtOnce) }),
  'enter-desk',
  async ({ ids }, { actor, db }) => done(await listLibraryPhotosById(db.read, { actor, ids })),
);

export const findStoriesAction = deskAction(
  story.extend({ words: z.string().max(200) }),
  'enter-desk',
  bounded(bounds.searches, async (input, { db }) =>
    done(await findPrintedStories(db.read, { words: input.words, except: input.storyId })),
  ),
);
