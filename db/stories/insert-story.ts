import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import type { Transaction } from '#db/client.ts';
import { revisions, stories } from '#db/schema.ts';
import { keepStoryPhotos } from './keep-photos.ts';

type NewStory = {
  actor: Actor;
  content: StoryContent;
  /** Made by the editor that it begins in. */
  creationKey?: string | null;
  now: Date;
};

/** Puts a draft of this text on the desk, the actor's own, at version 1; answers with its id. */
export async function insertStory(
  tx: Transaction,
  { actor, content, creationKey = null, now }: NewStory,
): Promise<number> {
  const [story] = await tx
    .insert(stories)
    .values({
      state: 'draft',
      ownerId: actor.id,
      version: 1,
      content,
      language: languageOf(content),
      creationKey,
      createdAt: now,
      updatedAt: now,
      updatedBy: actor.id,
    })
    .returning({ id: stories.id });
  if (!story) throw new Error('A story was inserted and not returned.');
  await tx
    .insert(revisions)
    .values({ storyId: story.id, version: 1, kind: 'created', content, by: actor.id, at: now });
  await keepStoryPhotos(tx, { storyId: story.id, content });
  return story.id;
}
