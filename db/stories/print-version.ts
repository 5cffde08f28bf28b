import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { missingForPrint } from '#newsroom/story/readiness.ts';
import type { StoryAct } from '#newsroom/story/states.ts';
import type { Transaction } from '#db/client.ts';
import type { RevisionKind } from '#db/schema.ts';
import { putInPrint } from './put-in-print.ts';
import { storyFor } from './story-row.ts';
import { writeVersion } from './write-version.ts';

export type Printing = { actor: Actor; storyId: number; baseVersion: number; now: Date };
export type Printed = { version: number; content: StoryContent; first: boolean };

/**
 * What publishing, correcting and restoring have in common: the saved text becomes a version of its own and
 * goes into print. Codes: `not_found`, `forbidden`, `not_ready` with what is missing, `conflict`.
 */
export async function printVersion(
  tx: Transaction,
  { actor, storyId, baseVersion, now }: Printing,
  { act, kind }: { act: StoryAct; kind: RevisionKind },
): Promise<Result<Printed>> {
  const found = await storyFor(tx, { actor, storyId, act });
  if (!found.ok) return found;
  const story = found.data;
  const { content } = story;
  const fields = missingForPrint(content);
  if (Object.keys(fields).length > 0) return refused('not_ready', { fields });
  const state = 'published';
  const next = { story, baseVersion, content, kind, actor, now, state, published: true } as const;
  const version = await writeVersion(tx, next);
  if (!version.ok) return version;
  await putInPrint(tx, { storyId, content, now });
  return done({ version: version.data, content, first: story.publishedVersion === null });
}
