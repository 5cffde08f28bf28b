import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { prepared } from '#db/prepared.ts';
import { revisions } from '#db/schema.ts';
import { checkReferences } from './check-references.ts';
import { storyFor } from './story-row.ts';
import { writeVersion } from './write-version.ts';

export type Save = {
  actor: Actor;
  storyId: number;
  /** The version that the text is based on. */
  baseVersion: number;
  content: StoryContent;
  /** The editor's own name for this save: asked for again with it, what is done already is not done twice. */
  saveId?: string | undefined;
  /** Names of the same editor's earlier saves whose answers never came: they may be done, or not. */
  lost?: string[] | undefined;
  now?: Date;
};

/**
 * Saves a story's text as its next version. A save whose answer was lost on the way is known by its name: asked
 * for again it is answered as it was, and what the same editor saves next goes upon it. Codes: `not_found`, `forbidden`, `invalid`, `conflict`
 * (with the newest of the lost saves that was done after all).
 */
export async function saveDraft(db: Database, save: Save): Promise<Result<{ version: number }>> {
  return db.write((tx) => saveIn(tx, save));
}

/** The same within a transaction. */
export async function saveIn(
  tx: Transaction,
  { actor, storyId, baseVersion, content, saveId, lost = [], now = new Date() }: Save,
): Promise<Result<{ version: number }>> {
  const story = await storyFor(tx, { actor, storyId, act: 'edit' });
  if (!story.ok) return story;
  const known = await checkReferences(tx, content);
  if (!known.ok) return known;
  const made = await madeSince(tx, { storyId, baseVersion });
  const before = made.find((one) => one.saveId !== null && one.saveId === saveId);
  if (before) return done({ version: before.version });
  const own = made.findLast((one) => one.saveId !== null && lost.includes(one.saveId));
  const isNewest = own !== undefined && own === made.at(-1);
  const version = await writeVersion(tx, {
    story: story.data,
    baseVersion: isNewest ? own.version : baseVersion,
    content,
    kind: 'saved',
    actor,
    now,
    saveId,
  });
  if (!version.ok) return own?.saveId ? { ...version, saveId: own.saveId } : version;
  const data = { version: version.data };
  await appendEvent(tx, { actor, act: 'story.save', subject: `story:${storyId}`, data, at: now });
  return done(data);
}

/** The versions that were made since, the newest last: none, but where something went wrong or two people write. */
async function madeSince(
  tx: Transaction,
  { storyId, baseVersion }: { storyId: number; baseVersion: number },
): Promise<{ version: number; saveId: string | null }[]> {
  return since(tx).all({ storyId, baseVersion });
}

const since = prepared((db) =>
  db
    .select({ version: revisions.version, saveId: revisions.saveId })
    .from(revisions)
    .where(
      and(
        eq(revisions.storyId, sql.placeholder('storyId')),
        gt(revisions.version, sql.placeholder('baseVersion')),
      ),
    )
    .orderBy(asc(revisions.version))
    .prepare(),
);
