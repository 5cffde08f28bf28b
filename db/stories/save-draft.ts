import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { checkReferences } from './check-references.ts';
import { storyFor } from './story-row.ts';
import { writeVersion } from './write-version.ts';

export type Save = {
  actor: Actor;
  storyId: number;
  /** The version that the text is based on. */
  baseVersion: number;
  content: StoryContent;
  now?: Date;
};

/** Saves a story's text as its next version. Codes: `not_found`, `forbidden`, `invalid`, `conflict`. */
export async function saveDraft(
  db: Database,
  { actor, storyId, baseVersion, content, now = new Date() }: Save,
): Promise<Result<{ version: number }>> {
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'edit' });
    if (!story.ok) return story;
    const known = await checkReferences(tx, content);
    if (!known.ok) return known;
    const version = await writeVersion(tx, {
      story: story.data,
      baseVersion,
      content,
      kind: 'saved',
      actor,
      now,
    });
    if (!version.ok) return version;
    const data = { version: version.data };
    await appendEvent(tx, { actor, act: 'story.save', subject: `story:${storyId}`, data, at: now });
    return done(data);
  });
}
