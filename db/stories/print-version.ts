import { and, eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { photoFaults } from '#newsroom/story/photo-readiness.ts';
import { forPrint, missingForPrint } from '#newsroom/story/readiness.ts';
import type { StoryAct } from '#newsroom/story/states.ts';
import type { Transaction } from '#db/client.ts';
import { listPhotoFacts } from '#db/photos/list-photo-facts.ts';
import { type RevisionKind, revisions } from '#db/schema.ts';
import { allPhotoIds } from './check-references.ts';
import { putInPrint } from './put-in-print.ts';
import { type OnSeenStory, type StoryRow, seenStoryFor } from './story-row.ts';
import { writeVersion } from './write-version.ts';

export type Printing = OnSeenStory & { now: Date };
export type Printed = {
  version: number;
  content: StoryContent;
  first: boolean;
  /** The readers' lists that it was or is in: what `putInPrint` answers. */
  lists: string[];
};

/**
 * What publishing, correcting and restoring have in common: the saved text becomes a version of its own and
 * goes into print. Codes: `not_found`, `forbidden`, `changed_since`, `not_ready` with what is missing (also of its photos).
 */
export async function printVersion(
  tx: Transaction,
  { actor, storyId, baseVersion, now }: Printing,
  { act, kind }: { act: StoryAct; kind: RevisionKind },
): Promise<Result<Printed>> {
  const found = await seenStoryFor(tx, { actor, storyId, baseVersion, act });
  if (!found.ok) return found;
  const story = found.data;
  const { content } = story;
  const photos = await listPhotoFacts(tx, allPhotoIds(content));
  const fields = { ...photoFaults(content, { photos, now }), ...missingForPrint(content) };
  if (Object.keys(fields).length > 0) return refused('not_ready', { fields });
  const state = 'published';
  const next = { story, baseVersion, content, kind, actor, now, state, published: true } as const;
  const version = await writeVersion(tx, next);
  if (!version.ok) return version;
  const changed = await differsFromPrint(tx, story);
  const lists = await putInPrint(tx, { storyId, content, changed, now });
  const first = story.publishedVersion === null;
  return done({ version: version.data, content, first, lists });
}

/** Whether readers would read anything else than what they last read; empty blocks and ids are not read. */
async function differsFromPrint(tx: Transaction, story: StoryRow): Promise<boolean> {
  if (story.publishedVersion === null) return false;
  const [printed] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, story.id), eq(revisions.version, story.publishedVersion)));
  return !printed || asRead(printed.content) !== asRead(story.content);
}

function asRead(content: StoryContent): string {
  const { kicker, headline, lead, leadPhotoId, body } = forPrint(content);
  return JSON.stringify([
    kicker,
    headline,
    lead,
    leadPhotoId,
    body.map((block) => ({ ...block, id: '' })),
  ]);
}
