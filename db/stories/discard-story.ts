import { and, eq, ne, not } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { hasLapsed } from '#db/presence/has-lapsed.ts';
import { presence, stories } from '#db/schema.ts';
import { storyFor } from './story-row.ts';

export type Discarding = {
  actor: Actor;
  storyId: number;
  /** The version that the actor has seen. */
  baseVersion: number;
  /** The actor was told that colleagues have it open. */
  isWarned?: boolean;
  now?: Date;
};

/**
 * Puts a story that was never published into the bin, as it is: its state, its versions, its notes and its photos
 * stay with it. Codes: `not_found`, `forbidden`, `discarded` where it is there already, `conflict`,
 * `open_elsewhere` where others have it open and the actor was not warned.
 */
export async function discardStory(
  db: Database,
  { actor, storyId, baseVersion, isWarned = false, now = new Date() }: Discarding,
): Promise<Result<{ id: number }>> {
  return db.write(async (tx) => {
    const found = await storyFor(tx, { actor, storyId, act: 'discard' });
    if (!found.ok) return found;
    const { version, content } = found.data;
    if (version !== baseVersion) return refused('conflict', { version });
    const others = await countOthers(tx, { actor, storyId, now });
    if (others > 0 && !isWarned) return refused('open_elsewhere');
    await tx
      .update(stories)
      .set({ discardedAt: now, discardedBy: actor.id })
      .where(eq(stories.id, storyId));
    await tx.delete(presence).where(eq(presence.storyId, storyId));
    const data = { version, headline: content.headline };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'story.discard', subject, data, at: now });
    return done({ id: storyId });
  });
}

/** How many pages of other people have the story open now. */
async function countOthers(
  tx: Transaction,
  { actor, storyId, now }: { actor: Actor; storyId: number; now: Date },
): Promise<number> {
  return tx.$count(
    presence,
    and(eq(presence.storyId, storyId), ne(presence.personId, actor.id), not(hasLapsed(now))),
  );
}
