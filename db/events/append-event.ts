import { sql } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { Transaction } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { events } from '#db/schema.ts';

export type NewEvent = {
  actor: Pick<Actor, 'id'> | 'system';
  act: string;
  subject: string;
  data?: Record<string, unknown>;
  at: Date;
};

/** Appends one row to the log, in the act's own transaction: what is not logged did not happen. */
export async function appendEvent(tx: Transaction, event: NewEvent): Promise<void> {
  const { actor, act, subject, data = {}, at } = event;
  await insert(tx).run({ at, actor: actor === 'system' ? actor : actor.id, act, subject, data });
}

const insert = prepared((db) =>
  db
    .insert(events)
    .values({
      at: sql.placeholder('at'),
      actor: sql.placeholder('actor'),
      act: sql.placeholder('act'),
      subject: sql.placeholder('subject'),
      data: sql.placeholder('data'),
    })
    .prepare(),
);
