import { eq } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { emptyContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { bylines } from '#db/schema.ts';
import { insertStory } from './insert-story.ts';

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
    const id = await insertStory(tx, { actor, content, now });
    await appendEvent(tx, { actor, act: 'story.create', subject: `story:${id}`, at: now });
    return done({ id });
  });
}
