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
import { type UrgencyRequest, requestsOnStory } from '#db/urgency/requests.ts';
import { newestMarks } from '#db/urgency/write-mark.ts';
import { contextIds } from './check-references.ts';
import { correctedAmong } from './corrected-among.ts';
import { firstContent } from './create-story.ts';
import { storyFor } from './story-row.ts';

export type StoryOnDesk = {
  id: number;
  state: StoryState;
  version: number;
  publishedVersion: number | null;
  content: StoryContent;
  owner: string;
  updatedAt: Date;
  updatedBy: string;
  returnNote: string | null;
  /** What this person may do with it in its present state. */
  may: StoryAct[];
  /** Where readers find it, while they do. */
  printed: { slug: string; publishedAt: Date } | null;
  urgency: { markId: number; level: MarkedLevel; reason: string; endsAt: Date } | null;
  /** Requests for a mark: those that wait, for who may answer them, and this person's newest. */
  requests: { waiting: UrgencyRequest[]; own: UrgencyRequest | null };
  /** The stories that «في سياق آخر» blocks of this text point to, by id, and what became of them. */
  contexts: Record<number, { headline: string; withdrawn: boolean; corrected: boolean }>;
};

/** A story as its writer opens it. Codes: `not_found` (also for a story that this person may not see). */
export async function getDeskStory(
  db: Connection,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
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
    returnNote: story.returnNote,
    may: storyActs.filter((act) => can(actor, act, story)),
    printed:
      printed && printed.withdrawnAt === null
        ? { slug: printed.slug, publishedAt: printed.publishedAt }
        : null,
    urgency:
      mark && level > 0
        ? { markId: mark.id, level: level as MarkedLevel, reason: mark.reason, endsAt: mark.endsAt }
        : null,
    requests: await requestsOnStory(db, { actor, storyId, now }),
    contexts: await contextsOf(db, contextIds(story.content)),
  });
}

/** A story that has no row until it is first saved, as its writer begins it; 0 stands for its id. */
export async function getNewStory(
  db: Connection,
  { actor, now = new Date() }: { actor: Actor; now?: Date },
): Promise<StoryOnDesk> {
  const standing = { ownerId: actor.id, state: 'draft', discardedAt: null } as const;
  // Nothing is there to be thrown away or commented on yet.
  const may = storyActs.filter(
    (act) => act !== 'discard' && act !== 'note' && can(actor, act, standing),
  );
  return {
    id: 0,
    state: 'draft',
    version: 1,
    publishedVersion: null,
    content: await firstContent(db, actor),
    owner: actor.name,
    updatedAt: now,
    updatedBy: actor.name,
    returnNote: null,
    may,
    printed: null,
    urgency: null,
    requests: { waiting: [], own: null },
    contexts: {},
  };
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
