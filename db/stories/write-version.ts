import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { changesBetween } from '#newsroom/story/version-changes.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Transaction } from '#db/client.ts';
import { type RevisionKind, revisions, stories } from '#db/schema.ts';
import { keepStoryPhotos } from './keep-photos.ts';
import type { StoryRow } from './story-row.ts';

export type NewVersion = {
  story: StoryRow;
  /** The version that the writer's text is based on. */
  baseVersion: number;
  content: StoryContent;
  kind: RevisionKind;
  actor: Actor;
  now: Date;
  state?: StoryState;
  /** Whether this version is the one that readers now see. */
  published?: boolean;
  /** What the editor calls this save, so that asking for it again does not do it again. */
  saveId?: string | undefined;
};

/**
 * Writes a story's next version, only upon the version it is based on: the comparison stands in the WHERE
 * clause, so that no two writers can both succeed. Code: `conflict`, with the version that stands.
 */
export async function writeVersion(tx: Transaction, next: NewVersion): Promise<Result<number>> {
  const { story, baseVersion, content, kind, actor, now } = next;
  const version = baseVersion + 1;
  const changed = await tx
    .update(stories)
    .set({
      version: sql`${stories.version} + 1`,
      content,
      updatedAt: now,
      updatedBy: actor.id,
      ...(next.state && { state: next.state }),
      ...(next.published && { publishedVersion: version, returnNote: null }),
    })
    .where(and(eq(stories.id, story.id), eq(stories.version, baseVersion)))
    .returning({ id: stories.id });
  if (changed.length === 0) return refused('conflict', { version: story.version });
  await tx.insert(revisions).values({
    storyId: story.id,
    version,
    kind,
    content,
    by: actor.id,
    at: now,
    saveId: next.saveId ?? null,
    changes: changesBetween(story.content, content),
  });
  await keepStoryPhotos(tx, { storyId: story.id, content, before: story.content });
  return done(version);
}
