import { and, eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { revisions } from '#db/schema.ts';
import { checkReferences } from './check-references.ts';
import { type OnSeenStory, seenStoryFor } from './story-row.ts';
import { writeVersion } from './write-version.ts';

export type VersionRestoration = OnSeenStory & {
  /** The version whose text comes back. */
  version: number;
  now?: Date;
};

/**
 * Makes the text of an earlier version the newest one; readers see nothing of it until it is published.
 * Codes: `not_found` (also for a version that is no longer kept), `forbidden`, `changed_since`, `invalid` (it
 * names what no longer exists).
 */
export async function restoreVersion(
  db: Database,
  { actor, storyId, baseVersion, version: from, now = new Date() }: VersionRestoration,
): Promise<Result<{ version: number }>> {
  return db.write(async (tx) => {
    const story = await seenStoryFor(tx, { actor, storyId, baseVersion, act: 'edit' });
    if (!story.ok) return story;
    const [old] = await tx
      .select({ content: revisions.content })
      .from(revisions)
      .where(and(eq(revisions.storyId, storyId), eq(revisions.version, from)));
    if (!old) return refused('not_found');
    const { content } = old;
    const known = await checkReferences(tx, content);
    if (!known.ok) return known;
    const kind = 'restored-text';
    const version = await writeVersion(tx, {
      story: story.data,
      baseVersion,
      content,
      kind,
      actor,
      now,
    });
    if (!version.ok) return version;
    await appendEvent(tx, {
      actor,
      act: 'story.restore-version',
      subject: `story:${storyId}`,
      data: { version: version.data, from },
      at: now,
    });
    return done({ version: version.data });
  });
}
