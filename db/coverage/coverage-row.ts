import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { coverages } from '#db/coverage-schema.ts';
import { type StoryRow, storyFor } from '#db/stories/story-row.ts';

export type CoverageRow = typeof coverages.$inferSelect;

/** An act on a live coverage, which is named by its story. */
export type OnCoverage = { actor: Actor; storyId: number; now?: Date };

type Covered = { story: StoryRow; coverage: CoverageRow };

/** The live coverage of a story, if this person may run it. Codes: `not_found`, `forbidden`. */
export async function coverageFor(
  db: Connection,
  { actor, storyId }: Pick<OnCoverage, 'actor' | 'storyId'>,
): Promise<Result<Covered>> {
  const story = await storyFor(db, { actor, storyId, act: 'cover' });
  if (!story.ok) return story;
  const [coverage] = await db.select().from(coverages).where(eq(coverages.storyId, storyId));
  return coverage ? done({ story: story.data, coverage }) : refused('not_found');
}
