import { type SQL, and, asc, between, eq, inArray, sql } from 'drizzle-orm';
import {
  type MilestoneAct,
  handingActs,
  milestoneActs,
} from '#newsroom/story/versions/milestones.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { events, revisions } from '#db/schema.ts';

/** What was done with a version or by it: who, when, and in whose words. */
export type VersionMark = {
  act: MilestoneAct;
  /** Name of who acted; null for the system itself. */
  by: string | null;
  at: Date;
  /** The note to the writer, to readers, or of what was put right. */
  words: string | null;
  /** The version whose text came back. */
  from: number | null;
};

const markedVersion = sql<number>`json_extract(${events.data}, '$.version')`;

const isOf = (storyId: number, acts: readonly MilestoneAct[]): SQL | undefined =>
  and(
    eq(events.subject, `story:${storyId}`),
    inArray(
      events.act,
      acts.map((act) => `story.${act}`),
    ),
  );

/** What the log says of a story's versions from `first` to `last`, by their numbers, in the order it happened. */
export async function marksOf(
  db: Connection,
  { storyId, first, last }: { storyId: number; first: number; last: number },
): Promise<Map<number, VersionMark[]>> {
  const rows = await db
    .select({
      version: markedVersion,
      act: events.act,
      by: people.name,
      at: events.at,
      data: events.data,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actor))
    .where(and(isOf(storyId, milestoneActs), between(markedVersion, first, last)))
    .orderBy(asc(events.id));
  const marks = new Map<number, VersionMark[]>();
  for (const { version, act: logged, by, at, data } of rows) {
    const act = milestoneActs.find((one) => logged === `story.${one}`);
    if (!act) continue;
    const words = [data['note'], data['text'], data['notice']].find(
      (one): one is string => typeof one === 'string',
    );
    const from = typeof data['from'] === 'number' ? data['from'] : null;
    const mark = { act, by, at, words: words ?? null, from };
    marks.set(version, [...(marks.get(version) ?? []), mark]);
  }
  return marks;
}

/** Whether a version of this story is more than a plain save: by how it was made, or because it was handed in or given back. */
export function isMilestone(storyId: number): SQL<boolean> {
  return sql`(${revisions.kind} <> 'saved' OR ${revisions.version} IN (
    SELECT ${markedVersion} FROM ${events} WHERE ${isOf(storyId, handingActs)}))`.mapWith(Boolean);
}
