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
 * its existence is nobody's business.
 */
export async function storyFor(
  db: Connection,
  { actor, storyId, act }: { actor: Actor; storyId: number; act: StoryAct },
): Promise<Result<StoryRow>> {
  const [story] = await byId(db).all({ storyId });
  if (!story || !can(actor, 'view', story)) return refused('not_found');
  return can(actor, act, story) ? done(story) : refused('forbidden');
}

const byId = prepared((db) =>
  db
    .select()
    .from(stories)
    .where(eq(stories.id, sql.placeholder('storyId')))
    .prepare(),
);
