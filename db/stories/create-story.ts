import { and, eq } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import type { Connection, Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { bylines, stories } from '#db/schema.ts';
import { insertStory } from './insert-story.ts';
import { type Save, saveIn } from './save-draft.ts';

/** Opens an empty story, owned by the actor and under the actor's own byline. Code: `forbidden`. */
export async function createStory(
  db: Database,
  { actor, now = new Date() }: { actor: Actor; now?: Date },
): Promise<Result<{ id: number }>> {
  if (!can(actor, 'write')) return refused('forbidden');
  return db.write(async (tx) => done({ id: await create(tx, { actor, now, creationKey: null }) }));
}

/** The text that a story begins with: nothing but its writer's byline. */
export async function firstContent(db: Connection, actor: Actor): Promise<StoryContent> {
  const own = await db
    .select({ id: bylines.id })
    .from(bylines)
    .where(eq(bylines.personId, actor.id));
  return { ...emptyContent, bylineIds: own.map((one) => one.id) };
}

/**
 * The first save of a story that has no row yet: it is created and saved in one transaction. Asked for again under
 * the same key it goes into the story that is there, as any later save does. Codes: `forbidden`, and those of
 * `saveDraft`, with the story's id.
 */
export async function createAndSave(
  db: Database,
  {
    creationKey,
    ...save
  }: Omit<Save, 'storyId' | 'baseVersion'> & {
    /** Made by the editor that the story begins in. */
    creationKey: string;
  },
): Promise<Result<{ id: number; version: number }>> {
  const { actor, now = new Date() } = save;
  if (!can(actor, 'write')) return refused('forbidden');
  return db.write(async (tx) => {
    const [before] = await tx
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.ownerId, actor.id), eq(stories.creationKey, creationKey)));
    const storyId = before?.id ?? (await create(tx, { actor, now, creationKey }));
    const saved = await saveIn(tx, { ...save, now, storyId, baseVersion: 1 });
    if (saved.ok) return done({ id: storyId, version: saved.data.version });
    return before ? { ...saved, storyId } : saved;
  });
}

async function create(
  tx: Transaction,
  { actor, now, creationKey }: { actor: Actor; now: Date; creationKey: string | null },
): Promise<number> {
  const content = await firstContent(tx, actor);
  const id = await insertStory(tx, { actor, content, creationKey, now });
  await appendEvent(tx, { actor, act: 'story.create', subject: `story:${id}`, at: now });
  return id;
}
