import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { liveFront, mayArrange, writeDraft } from './front-rows.ts';

export type FrontDiscard = { actor: Actor; baseVersion: number; now?: Date };

/** Begins the draft anew from what readers see. Codes: `forbidden`, `conflict` with the version that stands. */
export async function discardFrontDraft(
  db: Database,
  { actor, baseVersion, now = new Date() }: FrontDiscard,
): Promise<Result<{ version: number }>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  return db.write(async (tx) => {
    const { version: liveVersion, content } = await liveFront(tx);
    const written = await writeDraft(tx, { actor, baseVersion, content, liveVersion, now });
    if (!written.ok) return written;
    const data = { version: written.data };
    await appendEvent(tx, { actor, act: 'front.discard', subject: 'front', data, at: now });
    return done(data);
  });
}
