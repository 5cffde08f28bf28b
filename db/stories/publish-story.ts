import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { slugOf } from '#newsroom/story/slug.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { printVersion } from './print-version.ts';
import { storyFor } from './story-row.ts';

export type Publication = {
  actor: Actor;
  storyId: number;
  baseVersion: number;
  /** The actor saw it in review: what its writer has recalled since is not published unasked. */
  fromReview?: boolean;
  now?: Date;
};

/**
 * Publishes a story's saved text, or, where it is public already, its next version as an update. Codes:
 * `not_found`, `forbidden`, `not_ready` with what is missing, `conflict`, `left_review`.
 */
export async function publishStory(
  db: Database,
  { actor, storyId, baseVersion, fromReview = false, now = new Date() }: Publication,
): Promise<Result<{ version: number; id: number; slug: string }>> {
  return db.write(async (tx) => {
    const seen = await storyFor(tx, { actor, storyId, act: 'view' });
    if (fromReview && seen.ok && seen.data.state === 'draft') return refused('left_review');
    const printed = await printVersion(
      tx,
      { actor, storyId, baseVersion, now },
      { act: 'publish', kind: 'published' },
    );
    if (!printed.ok) return printed;
    const { version, content, first, lists } = printed.data;
    await appendEvent(tx, {
      actor,
      act: first ? 'story.publish' : 'story.update',
      subject: `story:${storyId}`,
      data: { version, headline: content.headline, sectionId: content.sectionId, lists },
      at: now,
    });
    return done({ version, id: storyId, slug: slugOf(content.headline) });
  });
}
