import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import type { Database } from '#db/client.ts';
import { draftOrLive, liveFront } from '#db/front/front-rows.ts';
import { publishFront } from '#db/front/publish-front.ts';
import { saveFrontDraft } from '#db/front/save-front-draft.ts';
import { people } from './people.ts';
import { dataOf } from './write-stories.ts';

/** Puts an arrangement of the front page before readers, whatever stood there. */
export async function publishArrangement(db: Database, content: FrontArrangement): Promise<void> {
  const actor = people.editor;
  const { version: baseVersion } = await draftOrLive(db.read);
  const { version } = dataOf(await saveFrontDraft(db, { actor, baseVersion, content }));
  const { version: liveVersion } = await liveFront(db.read);
  dataOf(await publishFront(db, { actor, draftVersion: version, liveVersion }));
}
