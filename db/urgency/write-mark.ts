import { desc, eq } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import { type UrgencyLevel, levelAt } from '#newsroom/urgency.ts';
import type { Connection, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { urgencyMarks } from '#db/schema.ts';

export type MarkRow = typeof urgencyMarks.$inferSelect;

export type NewMark = {
  actor: Actor;
  storyId: number;
  level: UrgencyLevel;
  reason: string;
  endsAt: Date;
  now: Date;
};

/** The newest rows of a story's urgency log, the newest first. */
export async function newestMarks(
  db: Connection,
  storyId: number,
  count: number,
): Promise<MarkRow[]> {
  return db
    .select()
    .from(urgencyMarks)
    .where(eq(urgencyMarks.storyId, storyId))
    .orderBy(desc(urgencyMarks.id))
    .limit(count);
}

/** Appends a mark and its event. */
export async function writeMark(tx: Transaction, mark: NewMark): Promise<number> {
  const { actor, storyId, level, reason, endsAt, now } = mark;
  const [row] = await tx
    .insert(urgencyMarks)
    .values({ storyId, level, reason, by: actor.id, at: now, endsAt })
    .returning({ id: urgencyMarks.id });
  if (!row) throw new Error('A mark was inserted and not returned.');
  await appendEvent(tx, {
    actor,
    act: level === 0 ? 'urgency.end' : 'urgency.mark',
    subject: `story:${storyId}`,
    data: { level, reason, endsAt: endsAt.getTime() },
    at: now,
  });
  return row.id;
}

/** Ends the mark that is running on a story; answers with the id of the row that ends it, null where none is running. */
export async function endMark(
  tx: Transaction,
  { actor, storyId, now }: { actor: Actor; storyId: number; now: Date },
): Promise<number | null> {
  const [mark] = await newestMarks(tx, storyId, 1);
  if (levelAt(mark, now) === 0) return null;
  return writeMark(tx, { actor, storyId, level: 0, reason: '', endsAt: now, now });
}
