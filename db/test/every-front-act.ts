import { type FrontArrangement, emptyFront } from '#newsroom/front/arrangement.ts';
import type { Database } from '#db/client.ts';
import { discardFrontDraft } from '#db/front/discard-front-draft.ts';
import { publishFront } from '#db/front/publish-front.ts';
import { restoreFront } from '#db/front/restore-front.ts';
import { saveFrontDraft } from '#db/front/save-front-draft.ts';
import { later, noon } from './clock.ts';
import type { Act } from './every-act.ts';
import { people } from './people.ts';
import { dataOf, writePrinted } from './write-stories.ts';

const { journalist, editor } = people;
const now = later(60);
const actor = editor;

/** An arrangement with one story that leads. */
export function led(storyId: number): FrontArrangement {
  return { ...emptyFront, lead: [{ storyId }] };
}

/** A draft in which a story leads, saved once. */
async function drafted(db: Database) {
  const { storyId } = await writePrinted(db, journalist);
  const save = { actor, baseVersion: 0, content: led(storyId), now: noon };
  return dataOf(await saveFrontDraft(db, save)).version;
}

async function published(db: Database) {
  const draftVersion = await drafted(db);
  return dataOf(await publishFront(db, { actor, draftVersion, liveVersion: 0, now: noon }));
}

/** Every act on the front page, each as it succeeds. */
export const everyFrontAct: Act[] = [
  {
    act: 'front.save',
    by: 'editor',
    tables: ['front_draft'],
    data: { version: 1 },
    prepare: async (db) => {
      const { storyId } = await writePrinted(db, journalist);
      return () => saveFrontDraft(db, { actor, baseVersion: 0, content: led(storyId), now });
    },
  },
  {
    act: 'front.publish',
    by: 'editor',
    tables: ['front_draft', 'front_arrangements'],
    data: { version: 1 },
    prepare: async (db) => {
      const draftVersion = await drafted(db);
      return () => publishFront(db, { actor, draftVersion, liveVersion: 0, now });
    },
  },
  {
    act: 'front.discard',
    by: 'editor',
    tables: ['front_draft'],
    data: { version: 2 },
    prepare: async (db) => {
      const baseVersion = await drafted(db);
      return () => discardFrontDraft(db, { actor, baseVersion, now });
    },
  },
  {
    act: 'front.restore',
    by: 'editor',
    tables: ['front_draft'],
    data: { version: 3, from: 1 },
    prepare: async (db) => {
      const { draftVersion: baseVersion } = await published(db);
      return () => restoreFront(db, { actor, version: 1, baseVersion, now });
    },
  },
];
