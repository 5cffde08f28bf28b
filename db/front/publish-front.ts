import { frontPublished } from '#newsroom/public-acts.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { frontArrangements } from '#db/front-schema.ts';
import { checkFrontPhotos } from './check-front.ts';
import { draftOrLive, liveFront, mayArrange, writeDraft } from './front-rows.ts';

export type FrontPublication = {
  actor: Actor;
  /** The draft that is to go out, and the arrangement that readers have meanwhile. */
  draftVersion: number;
  liveVersion: number;
  now?: Date;
};

/**
 * Puts the draft before readers, in one act. Codes: `forbidden`, `conflict` where either is no longer the one that
 * was seen, `not_ready` (`photoId`) for a photo that may not go out.
 */
export async function publishFront(
  db: Database,
  { actor, draftVersion, liveVersion, now = new Date() }: FrontPublication,
): Promise<Result<{ draftVersion: number; liveVersion: number }>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  return db.write(async (tx) => {
    const live = await liveFront(tx);
    const draft = await draftOrLive(tx);
    if (live.version !== liveVersion) return refused('conflict', { version: draft.version });
    const { content } = draft;
    const ready = await checkFrontPhotos(tx, { front: content, now });
    if (!ready.ok) return ready;
    const version = liveVersion + 1;
    const written = await writeDraft(tx, {
      actor,
      baseVersion: draftVersion,
      content,
      liveVersion: version,
      now,
    });
    if (!written.ok) return written;
    // The key refuses a second arrangement of this version, whoever else publishes.
    await tx.insert(frontArrangements).values({ version, content, by: actor.id, at: now });
    await appendEvent(tx, {
      actor,
      act: frontPublished,
      subject: 'front',
      data: { version },
      at: now,
    });
    return done({ draftVersion: written.data, liveVersion: version });
  });
}
