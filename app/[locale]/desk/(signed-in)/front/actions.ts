'use server';
import { z } from 'zod';
import { bounded, bounds } from '#auth/bounded.ts';
import { deskAction } from '#auth/desk-action.ts';
import { discardFrontDraft } from '#db/front/discard-front-draft.ts';
import { fillFront } from '#db/front/fill-front.ts';
import { findFrontStories } from '#db/front/find-front-stories.ts';
import { getDeskFront } from '#db/front/get-desk-front.ts';
import { listPublishedFronts } from '#db/front/list-published-fronts.ts';
import { publishFront } from '#db/front/publish-front.ts';
import { restoreFront } from '#db/front/restore-front.ts';
import { saveFrontDraft } from '#db/front/save-front-draft.ts';
import { frontArrangement } from '#newsroom/front/arrangement.ts';

const act = 'arrange-front';
const version = z.int().nonnegative();
const based = z.object({ baseVersion: version });
const filled = z.object({ content: frontArrangement });

export const getFrontAction = deskAction(z.object({}), act, async (_, { actor, db }) =>
  getDeskFront(db.read, { actor }),
);

export const fillFrontAction = deskAction(filled, act, async (input, { actor, db }) =>
  fillFront(db.read, { actor, ...input }),
);

export const findFrontStoriesAction = deskAction(
  z.object({ words: z.string().max(200), sectionId: z.int().positive().nullable() }),
  act,
  bounded(bounds.searches, async (input, { actor, db }) =>
    findFrontStories(db.read, { actor, ...input }),
  ),
);

export const saveFrontAction = deskAction(
  based.extend({ content: frontArrangement }),
  act,
  async (input, { actor, db }) => saveFrontDraft(db, { actor, ...input }),
);

export const publishFrontAction = deskAction(
  z.object({ draftVersion: version, liveVersion: version }),
  act,
  async (input, { actor, db }) => publishFront(db, { actor, ...input }),
);

export const discardFrontAction = deskAction(based, act, async (input, { actor, db }) =>
  discardFrontDraft(db, { actor, ...input }),
);

export const listFrontsAction = deskAction(z.object({}), act, async (_, { actor, db }) =>
  listPublishedFronts(db.read, { actor }),
);

export const restoreFrontAction = deskAction(
  based.extend({ version: z.int().positive() }),
  act,
  async (input, { actor, db }) => restoreFront(db, { actor, ...input }),
);
