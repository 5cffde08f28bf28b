import { eq, sql } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryAct } from '#newsroom/story/states.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import { can } from '#newsroom/permissions.ts';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { stories } from '#db/schema.ts';

export type StoryRow = typeof stories.$inferSelect;

/**
 * The story, if this actor may do this act on it. A story that the actor may not even see is `not_found`:
 * its existence is nobody's business. One that is in the bin is `discarded` to whoever could see it outside.
 */
export async function storyFor(
  db: Connection,
  { actor, storyId, act }: { actor: Actor; storyId: number; act: StoryAct },
): Promise<Result<StoryRow>> {
  const [story] = await byId(db).all({ storyId });
  if (!story || !can(actor, 'view', { ...story, discardedAt: null })) return refused('not_found');
  if (story.discardedAt !== null && act !== 'recover') return refused('discarded');
  return can(actor, act, story) ? done(story) : refused('forbidden');
}

/** The same for an act on a story in review: `left_review` where it was one that this actor could do, and is no longer. */
export async function storyInReview(
  db: Connection,
  { actor, storyId, act }: { actor: Actor; storyId: number; act: 'return' | 'recall' },
): Promise<Result<StoryRow>> {
  const found = await storyFor(db, { actor, storyId, act });
  if (found.ok || found.code !== 'forbidden') return found;
  const seen = await storyFor(db, { actor, storyId, act: 'view' });
  const could = seen.ok && can(actor, act, { ...seen.data, state: 'in_review' });
  return could ? refused('left_review') : found;
}

const byId = prepared((db) =>
  db
    .select()
    .from(stories)
    .where(eq(stories.id, sql.placeholder('storyId')))
    .prepare(),
);
