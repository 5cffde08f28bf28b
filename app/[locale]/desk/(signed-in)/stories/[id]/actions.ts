'use server';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { listLibraryPhotosById } from '#db/photos/list-library-photos-by-id.ts';
import { discardStory } from '#db/stories/discard-story.ts';
import { correctStory } from '#db/stories/correct-story.ts';
import { duplicateStory } from '#db/stories/duplicate-story.ts';
import { findPrintedStories } from '#db/stories/find-printed-stories.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { recallStory } from '#db/stories/recall-story.ts';
import { recoverStory } from '#db/stories/recover-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { returnStory } from '#db/stories/return-story.ts';
import { submitStory } from '#db/stories/submit-story.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { askUrgent } from '#db/urgency/ask-urgent.ts';
import { cancelRequest, declineUrgent } from '#db/urgency/decline-urgent.ts';
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
const request = story.extend({ requestId: id });
/** What a mark and a request for one both say. */
const wish = { level: z.literal(urgencyLevels), reason: words };
/** More than any real story shows. */
const photosAtOnce = 2_000;

export const getStoryAction = deskAction(story, 'enter-desk', async (input, { actor, db }) =>
  getDeskStory(db.read, { actor, ...input }),
);

export const submitStoryAction = deskAction(story, 'write', async (input, { actor, db }) =>
  submitStory(db, { actor, ...input }),
);

export const returnStoryAction = deskAction(
  story.extend({ note: words }),
  'write',
  async (input, { actor, db }) => returnStory(db, { actor, ...input }),
);

export const recallStoryAction = deskAction(story, 'write', async (input, { actor, db }) =>
  recallStory(db, { actor, ...input }),
);

export const discardStoryAction = deskAction(
  version.extend({ isWarned: z.boolean() }),
  'write',
  async (input, { actor, db }) => discardStory(db, { actor, ...input }),
);

export const recoverStoryAction = deskAction(story, 'write', async (input, { actor, db }) =>
  recoverStory(db, { actor, ...input }),
);

export const publishStoryAction = deskAction(
  version.extend({ fromReview: z.boolean() }),
  'write',
  async (input, { actor, db }) => publishStory(db, { actor, ...input }),
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
    ...wish,
    minutes: z.int().optional(),
    endsAt: z.date().optional(),
    seenMark: id.nullable(),
    requestId: id.optional(),
  }),
  'write',
  async (input, { actor, db }) => markUrgent(db, { actor, ...input }),
);

export const askUrgentAction = deskAction(
  story.extend({ ...wish, minutes: z.int() }),
  'write',
  async (input, { actor, db }) => askUrgent(db, { actor, ...input }),
);

export const declineUrgentAction = deskAction(
  request.extend({ reason: words }),
  'write',
  async (input, { actor, db }) => declineUrgent(db, { actor, ...input }),
);

export const cancelRequestAction = deskAction(request, 'write', async (input, { actor, db }) =>
  cancelRequest(db, { actor, ...input }),
);

export const undoUrgentAction = deskAction(
  story.extend({ markId: id }),
  'write',
  async (input, { actor, db }) => undoUrgent(db, { actor, ...input }),
);

export const endUrgentAction = deskAction(story, 'write', async (input, { actor, db }) =>
  endUrgent(db, { actor, ...input }),
);

export const duplicateStoryAction = deskAction(story, 'write', async (input, { actor, db }) =>
  duplicateStory(db, { actor, ...input }),
);

/** Photos that a story in this browser shows and does not know yet, such as those of a colleague's merge. */
export const knownPhotosAction = deskAction(
  z.object({ ids: z.array(id).max(photosAtOnce) }),
  'enter-desk',
  async ({ ids }, { actor, db }) => done(await listLibraryPhotosById(db.read, { actor, ids })),
);

export const findStoriesAction = deskAction(
  // A story that has no row yet has no id either.
  z.object({ storyId: z.int().nonnegative(), words: z.string().max(200) }),
  'enter-desk',
  async (input, { db }) =>
    done(await findPrintedStories(db.read, { words: input.words, except: input.storyId })),
);
