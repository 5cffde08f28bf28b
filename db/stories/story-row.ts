import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryAct } from '#newsroom/story/states.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import { can } from '#newsroom/permissions.ts';
import type { Connection, Transaction } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { people } from '#db/people-schema.ts';
import { revisions, stories } from '#db/schema.ts';

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

/** An act on a story by somebody who has read it. */
export type OnSeenStory = {
  actor: Actor;
  storyId: number;
  /** The version that this person has seen. */
  baseVersion: number;
};

/**
 * The story, if this actor may do this act on it and has seen it as it stands. Called in the transaction of the
 * act, so that nobody changes it in between. Codes: `not_found`, `forbidden`, `changed_since` with the version
 * that stands and who changed it.
 */
export async function seenStoryFor(
  tx: Transaction,
  { actor, storyId, baseVersion, act }: OnSeenStory & { act: StoryAct },
): Promise<Result<StoryRow>> {
  const found = await storyFor(tx, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const { version } = found.data;
  // Before the right to act: who finds a story withdrawn is told by whom, and not that it is forbidden.
  if (version === baseVersion) return can(actor, act, found.data) ? found : refused('forbidden');
  const by = await changedBy(tx, { storyId, since: baseVersion });
  return refused('changed_since', { version, by });
}

/** The names of those who made versions of a story after this one, each once, in the order of their first. */
export async function changedBy(
  db: Connection,
  { storyId, since }: { storyId: number; since: number },
): Promise<string[]> {
  const rows = await db
    .select({ name: people.name })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.by))
    .where(and(eq(revisions.storyId, storyId), gt(revisions.version, since)))
    .orderBy(asc(revisions.version));
  return [...new Set(rows.map(({ name }) => name))];
}

const byId = prepared((db) =>
  db
    .select()
    .from(stories)
    .where(eq(stories.id, sql.placeholder('storyId')))
    .prepare(),
);
