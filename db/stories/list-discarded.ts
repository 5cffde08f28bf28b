import { type SQL, and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '#newsroom/roles.ts';
import { type StoryState, removedAt } from '#newsroom/story/states.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { stories } from '#db/schema.ts';

/** A story in the bin. */
export type DiscardedStory = {
  id: number;
  headline: string;
  /** The state that it has again once it is taken out. */
  state: StoryState;
  owner: string;
  discardedAt: Date;
  discardedBy: string;
  /** When it is removed for good. */
  removedAt: Date;
};

const most = 500;

/** The stories in the bin that this person may take out, or this one of them; the last discarded first. */
export async function listDiscarded(
  db: Connection,
  { actor, storyId }: { actor: Actor; storyId?: number | undefined },
): Promise<DiscardedStory[]> {
  const discarders = alias(people, 'discarders');
  const rows = await db
    .select({
      id: stories.id,
      headline: sql<string>`json_extract(${stories.content}, '$.headline')`,
      state: stories.state,
      owner: people.name,
      discardedAt: sql<Date>`${stories.discardedAt}`.mapWith(stories.discardedAt),
      discardedBy: sql<string>`coalesce(${discarders.name}, '')`,
    })
    .from(stories)
    .innerJoin(people, eq(people.id, stories.ownerId))
    .leftJoin(discarders, eq(discarders.id, stories.discardedBy))
    .where(
      and(
        isNotNull(stories.discardedAt),
        mayRecover(actor),
        storyId === undefined ? undefined : eq(stories.id, storyId),
      ),
    )
    .orderBy(desc(stories.discardedAt), desc(stories.id))
    .limit(most);
  return rows.map((row) => ({ ...row, removedAt: removedAt(row.discardedAt) }));
}

/** In SQL what `can(actor, 'recover', story)` is in the rules. */
function mayRecover(actor: Actor): SQL | undefined {
  return actor.role === 'journalist' ? eq(stories.ownerId, actor.id) : undefined;
}
