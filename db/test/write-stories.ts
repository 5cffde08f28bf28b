import type { Result } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { createStory } from '#db/stories/create-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { bridgeStory } from './bridge-story.ts';
import { noon } from './clock.ts';

type Wanted = { content?: StoryContent; now?: Date };

/** A story that was created and saved once: it stands at version 2. */
export async function writeDraft(
  db: Database,
  actor: Actor,
  { content = bridgeStory, now = noon }: Wanted = {},
): Promise<{ actor: Actor; storyId: number; baseVersion: number }> {
  const { id: storyId } = dataOf(await createStory(db, { actor, now }));
  const save = { actor, storyId, baseVersion: 1, content, now };
  return { actor, storyId, baseVersion: dataOf(await saveDraft(db, save)).version };
}

/** A story that readers can read: it stands at version 3. */
export async function writePrinted(
  db: Database,
  actor: Actor,
  wanted: Wanted = {},
): Promise<{ actor: Actor; storyId: number; baseVersion: number }> {
  const draft = await writeDraft(db, actor, wanted);
  const { version } = dataOf(await publishStory(db, { ...draft, now: wanted.now ?? noon }));
  return { ...draft, baseVersion: version };
}

/** What a result carries; a refusal fails the test that did not expect one. */
export function dataOf<Data>(result: Result<Data>): Data {
  if (result.ok) return result.data;
  throw new Error(`Refused: ${JSON.stringify(result)}`);
}
