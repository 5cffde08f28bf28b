import type { Result } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { createStory } from '#db/stories/create-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { bridgeStory } from './bridge-story.ts';
import { later, noon } from './clock.ts';
import { people } from './people.ts';

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

/** So many stories in print without photos, one a minute, with ids from 1. */
export async function printSeveral(
  db: Database,
  count: number,
  content: (number: number) => Partial<StoryContent>,
): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await writePrinted(db, people.journalist, {
      content: { ...bridgeStory, leadPhotoId: null, ...content(number) },
      now: later(number * 60),
    });
  }
}

/** What a result carries; a refusal fails the test that did not expect one. */
export function dataOf<Data>(result: Result<Data>): Data {
  if (result.ok) return result.data;
  throw new Error(`Refused: ${JSON.stringify(result)}`);
}
