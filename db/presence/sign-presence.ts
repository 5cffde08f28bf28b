import { eq, max } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import type { presenceSign } from '#newsroom/presence.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { z } from 'zod';
import type { Database, Transaction } from '#db/client.ts';
import { presence, stories } from '#db/schema.ts';
import { hasLapsed } from './has-lapsed.ts';

type Sign = z.output<typeof presenceSign> & { actor: Actor; now?: Date };

/**
 * Notes that a page has this story open, and where its writer is. Not an act of the log: it is true for
 * seconds. Codes: `not_found`, `discarded`, and `forbidden` for a take-over by somebody who may not edit.
 */
export async function signPresence(
  db: Database,
  { actor, storyId, tab, place, block, isTyping, takesOver, now = new Date() }: Sign,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    // Not its content: this is asked every few seconds.
    const [story] = await tx
      .select({
        ownerId: stories.ownerId,
        state: stories.state,
        discardedAt: stories.discardedAt,
      })
      .from(stories)
      .where(eq(stories.id, storyId));
    if (!story || !can(actor, 'view', { ...story, discardedAt: null })) return refused('not_found');
    if (story.discardedAt !== null) return refused('discarded');
    if (takesOver && !can(actor, 'edit', story)) return refused('forbidden');
    await tx.delete(presence).where(hasLapsed(now));
    const tookOverAt = takesOver ? await afterAllOthers(tx, storyId, now) : null;
    const page = { place, block, isTyping, seenAt: now, ...(tookOverAt && { tookOverAt }) };
    await tx
      .insert(presence)
      .values({ personId: actor.id, tab, storyId, ...page })
      .onConflictDoUpdate({
        target: [presence.personId, presence.tab, presence.storyId],
        set: page,
      });
    return done(null);
  });
}

/** The newest take-over holds, so no two may have one moment. */
async function afterAllOthers(tx: Transaction, storyId: number, now: Date): Promise<Date> {
  const [newest] = await tx
    .select({ at: max(presence.tookOverAt) })
    .from(presence)
    .where(eq(presence.storyId, storyId));
  return new Date(Math.max(now.getTime(), (newest?.at?.getTime() ?? 0) + 1));
}
