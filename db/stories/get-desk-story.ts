import { eq, inArray } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { type StoryAct, type StoryState, storyActs } from '#newsroom/story/states.ts';
import { type MarkedLevel, levelAt } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { publishedStories } from '#db/schema.ts';
import { newestMarks } from '#db/urgency/write-mark.ts';
import { contextIds } from './check-references.ts';
import { correctedAmong } from './corrected-among.ts';
import { changedBy, storyFor } from './story-row.ts';

export type StoryOnDesk = {
  id: number;
  state: StoryState;
  version: number;
  publishedVersion: number | null;
  content: StoryContent;
  owner: string;
  updatedAt: Date;
  updatedBy: string;
  /** Who made the versions that came after the one asked about. */
  changedBy: string[];
  returnNote: string | null;
  /** What this person may do with it in its present state. */
  may: StoryAct[];
  /** Where readers find it, while they do. */
  printed: { slug: string; headline: string; publishedAt: Date } | null;
  urgency: { level: MarkedLevel; reason: string; endsAt: Date } | null;
  /** The stories that «في سياق آخر» blocks of this text point to, by id, and what became of them. */
  contexts: Record<number, { headline: string; withdrawn: boolean; corrected: boolean }>;
};

type OnDesk = {
  actor: Actor;
  storyId: number;
  /** The version that is on this person's screen. */
  since?: number;
  now?: Date;
};

/** A story as its writer opens it. Codes: `not_found` (also for a story that this person may not see). */
export async function getDeskStory(
  db: Connection,
  { actor, storyId, since, now = new Date() }: OnDesk,
): Promise<Result<StoryOnDesk>> {
  const found = await storyFor(db, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const story = found.data;
  const names = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [story.ownerId, story.updatedBy]));
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? '';
  const [printed] = await db
    .select({
      slug: publishedStories.slug,
      headline: publishedStories.headline,
      publishedAt: publishedStories.publishedAt,
      withdrawnAt: publishedStories.withdrawnAt,
    })
    .from(publishedStories)
    .where(eq(publishedStories.id, storyId));
  const [mark] = await newestMarks(db, storyId, 1);
  const level = levelAt(mark, now);
  return done({
    id: story.id,
    state: story.state,
    version: story.version,
    publishedVersion: story.publishedVersion,
    content: story.content,
    owner: nameOf(story.ownerId),
    updatedAt: story.updatedAt,
    updatedBy: nameOf(story.updatedBy),
    changedBy: since === undefined ? [] : await changedBy(db, { storyId, since }),
    returnNote: story.returnNote,
    may: storyActs.filter((act) => can(actor, act, story)),
    printed:
      printed && printed.withdrawnAt === null
        ? { slug: printed.slug, headline: printed.headline, publishedAt: printed.publishedAt }
        : null,
    urgency:
      mark && level > 0
        ? { level: level as MarkedLevel, reason: mark.reason, endsAt: mark.endsAt }
        : null,
    contexts: await contextsOf(db, contextIds(story.content)),
  });
}

async function contextsOf(db: Connection, ids: number[]): Promise<StoryOnDesk['contexts']> {
  if (ids.length === 0) return {};
  const rows = await db
    .select({
      id: publishedStories.id,
      headline: publishedStories.headline,
      withdrawnAt: publishedStories.withdrawnAt,
    })
    .from(publishedStories)
    .where(inArray(publishedStories.id, ids));
  const corrected = await correctedAmong(db, ids);
  return Object.fromEntries(
    rows.map(({ id, headline, withdrawnAt }) => [
      id,
      { headline, withdrawn: withdrawnAt !== null, corrected: corrected.has(id) },
    ]),
  );
}
