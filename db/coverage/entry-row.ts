import { and, eq, isNull } from 'drizzle-orm';
import type { EntryText } from '#newsroom/coverage/entry.ts';
import { mayChangeEntry } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { coverageEntries } from '#db/coverage-schema.ts';
import { storyFor } from '#db/stories/story-row.ts';

/** An entry that stands: it has its text. */
export type EntryRow = typeof coverageEntries.$inferSelect & { content: EntryText };

/** An act on one entry; a change names the version that it is based on. */
export type OnEntry = { actor: Actor; storyId: number; entryId: number; now?: Date };

/**
 * An entry of a story in print, if this person may change it. Codes: `not_found` (also one that was removed),
 * `forbidden`.
 */
export async function entryFor(
  db: Connection,
  { actor, storyId, entryId }: Pick<OnEntry, 'actor' | 'storyId' | 'entryId'>,
): Promise<Result<EntryRow>> {
  const story = await storyFor(db, { actor, storyId, act: 'view' });
  if (!story.ok) return story;
  const [entry] = await db
    .select()
    .from(coverageEntries)
    .where(
      and(
        eq(coverageEntries.id, entryId),
        eq(coverageEntries.storyId, storyId),
        isNull(coverageEntries.removedAt),
      ),
    );
  if (!entry?.content || story.data.state !== 'published') return refused('not_found');
  return mayChangeEntry(actor, entry)
    ? done({ ...entry, content: entry.content })
    : refused('forbidden');
}
