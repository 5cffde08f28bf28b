import { eq } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { emptyContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { bylines, revisions, stories } from '#db/schema.ts';

/** Opens an empty story, owned by the actor and under the actor's own byline. Code: `forbidden`. */
export async function createStory(
  db: Database,
  { actor, now = new Date() }: { actor: Actor; now?: Date },
): Promise<Result<{ id: number }>> {
  if (!can(actor, 'write')) return refused('forbidden');
  return db.write(async (tx) => {
    const own = await tx
      .select({ id: bylines.id })
      .from(bylines)
      .where(eq(bylines.personId, actor.id));
    const content = { ...emptyContent, bylineIds: own.map((one) => one.id) };
    const [story] = await tx
      .insert(stories)
      .values({
        state: 'draft',
        ownerId: actor.id,
        version: 1,
        content,
        createdAt: now,
        updatedAt: now,
        updatedBy: actor.id,
      })
      .returning({ id: stories.id });
    if (!story) throw new Error('A story was inserted and not returned.');
    await tx
      .insert(revisions)
      .values({ storyId: story.id, version: 1, kind: 'created', content, by: actor.id, at: now });
    await appendEvent(tx, { actor, act: 'story.create', subject: `story:${story.id}`, at: now });
    return done({ id: story.id });
  });
}
