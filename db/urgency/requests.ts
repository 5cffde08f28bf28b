/** Requests for an urgent mark, of those who may not mark. Whether one waits is read off the clock. */
import { type SQL, and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '#newsroom/roles.ts';
import type { MarkedLevel, UrgencyAnswer } from '#newsroom/urgency.ts';
import type { Connection, Transaction } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { stories, urgencyRequests } from '#db/schema.ts';

export type UrgencyRequest = {
  id: number;
  storyId: number;
  headline: string;
  by: { id: string; name: string };
  at: Date;
  level: MarkedLevel;
  reason: string;
  minutes: number;
  /** Null while it waits; `expired` once nobody has answered in time. */
  answer: UrgencyAnswer | 'expired' | null;
  answeredBy: string | null;
  /** Why it was declined. */
  answerReason: string;
};

/** For how long the answer to a request is shown to its asker. */
const shownMs = 12 * 3_600_000;

/** In SQL whether a request waits at this moment. */
export function isWaiting(now: Date): SQL | undefined {
  return and(isNull(urgencyRequests.answer), gt(urgencyRequests.endsAt, now));
}

/** The requests that wait on any story, the oldest last: what those who may mark have to answer. */
export async function listWaitingRequests(db: Connection, now: Date): Promise<UrgencyRequest[]> {
  return list(db, { where: isWaiting(now), now });
}

/** The newest requests of this person, those that wait and those that were answered within hours. */
export async function listOwnRequests(
  db: Connection,
  { actor, now }: { actor: Actor; now: Date },
): Promise<UrgencyRequest[]> {
  const isRecent = gt(urgencyRequests.endsAt, new Date(now.getTime() - shownMs));
  const isOwn = eq(urgencyRequests.by, actor.id);
  const isShown = sql`coalesce(${urgencyRequests.answer}, '') <> 'cancelled'`;
  return newestOfStory(await list(db, { where: and(isOwn, isRecent, isShown), now }));
}

/** What an open story shows: the requests that wait on it, and the newest of this person. */
export async function requestsOnStory(
  db: Connection,
  { actor, storyId, now }: { actor: Actor; storyId: number; now: Date },
): Promise<{ waiting: UrgencyRequest[]; own: UrgencyRequest | null }> {
  const onStory = eq(urgencyRequests.storyId, storyId);
  const waiting = await list(db, { where: and(onStory, isWaiting(now)), now });
  const own = (await listOwnRequests(db, { actor, now })).find((one) => one.storyId === storyId);
  return { waiting, own: own ?? null };
}

type Ending = {
  storyId: number;
  answer: UrgencyAnswer;
  by: Actor;
  now: Date;
  markId?: number;
  /** Those of this person alone. */
  of?: string;
};

/** Ends all requests that wait on a story. */
export async function endRequests(
  tx: Transaction,
  { storyId, answer, by, now, markId, of }: Ending,
): Promise<void> {
  await tx
    .update(urgencyRequests)
    .set({ answer, answeredAt: now, answeredBy: by.id, markId: markId ?? null })
    .where(
      and(
        eq(urgencyRequests.storyId, storyId),
        of === undefined ? undefined : eq(urgencyRequests.by, of),
        isWaiting(now),
      ),
    );
}

/** The mark that granted them was undone: they wait again, until the end that they had. */
export async function reopenRequests(tx: Transaction, markId: number): Promise<void> {
  await tx
    .update(urgencyRequests)
    .set({ answer: null, answeredAt: null, answeredBy: null, markId: null })
    .where(eq(urgencyRequests.markId, markId));
}

/** Whether this request of the story waits still. */
export async function stillWaits(
  tx: Transaction,
  { storyId, requestId, now }: { storyId: number; requestId: number; now: Date },
): Promise<boolean> {
  const isThis = and(eq(urgencyRequests.id, requestId), eq(urgencyRequests.storyId, storyId));
  return (await tx.$count(urgencyRequests, and(isThis, isWaiting(now)))) > 0;
}

async function list(
  db: Connection,
  { where, now }: { where: SQL | undefined; now: Date },
): Promise<UrgencyRequest[]> {
  const answerers = alias(people, 'answerers');
  const rows = await db
    .select({
      id: urgencyRequests.id,
      storyId: urgencyRequests.storyId,
      headline: sql<string>`json_extract(${stories.content}, '$.headline')`,
      by: { id: people.id, name: people.name },
      at: urgencyRequests.at,
      level: urgencyRequests.level,
      reason: urgencyRequests.reason,
      minutes: urgencyRequests.minutes,
      endsAt: urgencyRequests.endsAt,
      answer: urgencyRequests.answer,
      answeredBy: answerers.name,
      answerReason: urgencyRequests.answerReason,
    })
    .from(urgencyRequests)
    .innerJoin(
      stories,
      and(eq(stories.id, urgencyRequests.storyId), ne(stories.state, 'withdrawn')),
    )
    .innerJoin(people, eq(people.id, urgencyRequests.by))
    .leftJoin(answerers, eq(answerers.id, urgencyRequests.answeredBy))
    .where(where)
    .orderBy(desc(urgencyRequests.id))
    .limit(100);
  return rows.map(({ endsAt, ...row }) => ({
    ...row,
    answer: row.answer ?? (endsAt <= now ? 'expired' : null),
  }));
}

function newestOfStory(requests: UrgencyRequest[]): UrgencyRequest[] {
  return requests.filter(
    (one, index) => requests.findIndex(({ storyId }) => storyId === one.storyId) === index,
  );
}
