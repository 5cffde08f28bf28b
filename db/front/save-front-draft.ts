import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { checkFront } from './check-front.ts';
import { liveFront, mayArrange, writeDraft } from './front-rows.ts';

export type FrontSave = {
  actor: Actor;
  baseVersion: number;
  content: FrontArrangement;
  now?: Date;
};

/**
 * Saves the draft of the front page; readers see nothing of it. Codes: `forbidden`, `invalid` with what does not
 * exist, `conflict` with the version that stands.
 */
export async function saveFrontDraft(
  db: Database,
  { actor, baseVersion, content, now = new Date() }: FrontSave,
): Promise<Result<{ version: number }>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  return db.write(async (tx) => {
    const checked = await checkFront(tx, content);
    if (!checked.ok) return checked;
    const { version: liveVersion } = await liveFront(tx);
    const written = await writeDraft(tx, { actor, baseVersion, content, liveVersion, now });
    if (!written.ok) return written;
    const version = written.data;
    await appendEvent(tx, {
      actor,
      act: 'front.save',
      subject: 'front',
      data: { version },
      at: now,
    });
    return done({ version });
  });
}
