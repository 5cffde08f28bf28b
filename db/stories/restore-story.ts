import { type Result, done } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { printVersion } from './print-version.ts';
import type { OnSeenStory } from './story-row.ts';

export type Restoration = OnSeenStory & { now?: Date };

/** Puts a withdrawn story back in print as it now stands. Codes: `not_found`, `forbidden`, `changed_since`, `not_ready`. */
export async function restoreStory(
  db: Database,
  { actor, storyId, baseVersion, now = new Date() }: Restoration,
): Promise<Result<{ version: number }>> {
  return db.write(async (tx) => {
    const printed = await printVersion(
      tx,
      { actor, storyId, baseVersion, now },
      { act: 'restore', kind: 'restored' },
    );
    if (!printed.ok) return printed;
    const { version, content, lists } = printed.data;
    const data = { version, sectionId: content.sectionId, lists };
    await appendEvent(tx, {
      actor,
      act: 'story.restore',
      subject: `story:${storyId}`,
      data,
      at: now,
    });
    return done({ version });
  });
}
